/** The buyer's language and currency in Vendure's terms, as far as the channel has them. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { ShopContext } from '../../core/commerce-adapter.js';
import { sendGraphql } from '../remote/graphql.js';
import { faultCode } from './vendure-errors.js';
import type { VendureSettings } from './vendure-options.js';

/** What every request says. Missing: the channel's own. */
export interface Market {
  readonly languageCode?: string;
  readonly currencyCode?: string;
}

interface Channel {
  readonly availableLanguageCodes: readonly string[] | null;
  readonly availableCurrencyCodes: readonly string[];
}

/** The market of a context. The channel is asked only where the context says more than a plain language. */
export async function findMarket(
  host: AdapterHost,
  settings: VendureSettings,
  { language, currency }: ShopContext,
): Promise<Market> {
  const plain = /^[a-z]{2,3}$/i.test(language ?? '');
  if (currency === undefined && (plain || language === undefined))
    return language === undefined ? {} : { languageCode: language.toLowerCase() };
  const channel = await readChannel(host, settings);
  const languageCode = matchLanguage(language, channel.availableLanguageCodes ?? []);
  const hasCurrency = currency === undefined || channel.availableCurrencyCodes.includes(currency);
  if (!hasCurrency)
    host.log(
      'warn',
      `vendure: the channel sells in ${channel.availableCurrencyCodes.join(', ')}, so ${currency} is not used. ` +
        'Add the currency to the channel, or leave out currency on the shop.',
    );
  return {
    ...(languageCode === undefined ? {} : { languageCode }),
    ...(hasCurrency && currency !== undefined ? { currencyCode: currency } : {}),
  };
}

async function readChannel(host: AdapterHost, { endpoint, channelToken }: VendureSettings): Promise<Channel> {
  const { data } = await sendGraphql<{ readonly activeChannel: Channel }>(host, {
    url: endpoint,
    headers: channelToken === undefined ? {} : { 'vendure-token': channelToken },
    query: '{ activeChannel { availableLanguageCodes availableCurrencyCodes } }',
    codeOf: (fault) => faultCode(fault, 'config'),
  });
  return data.activeChannel;
}

/** `pt-BR` is `pt_BR` where the channel has it, else `pt`. */
function matchLanguage(language: string | undefined, available: readonly string[]): string | undefined {
  const wanted = language?.replaceAll('-', '_').toLowerCase();
  if (wanted === undefined) return undefined;
  const [plain = wanted] = wanted.split('_');
  const find = (test: (code: string) => boolean) => available.find((code) => test(code.toLowerCase()));
  return find((code) => code === wanted) ?? find((code) => code === plain) ?? plain;
}
