/** What a shop wants to have otherwise in its market's profile: another language, texts of its own. Loaded where there is a wish. */
import { loadMarketProfile, type MarketProfile } from './market-profile.js';

/** Members that replace those of a profile; of the price block each by itself. */
export type MarketOverrides = Partial<Omit<MarketProfile, 'code' | 'price'>> & {
  readonly price?: Partial<MarketProfile['price']>;
};

/** The wishes. */
export interface MarketWishes {
  /** BCP 47. Within the Union any language of a profile may be the contract's; elsewhere the market's own. */
  readonly contractLanguage?: string;
  /** Members that replace those of the profile; have them checked. */
  readonly marketOverrides?: MarketOverrides;
}

/** The profile whose texts are taken for a language. */
const SPEAKERS: Readonly<Record<string, string>> = {
  de: 'DE',
  en: 'EU',
  es: 'ES',
  fr: 'FR',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
};

/** The profile as the shop wants it. What cannot be followed is left out, and `warn` hears why. */
export async function fulfilMarketWishes(
  profile: MarketProfile,
  { contractLanguage, marketOverrides }: MarketWishes,
  warn: (message: string) => void,
): Promise<MarketProfile> {
  const spoken = contractLanguage ? await inLanguage(profile, contractLanguage, warn) : profile;
  return marketOverrides ? overridden(spoken, marketOverrides, warn) : spoken;
}

async function inLanguage(
  profile: MarketProfile,
  wanted: string,
  warn: (message: string) => void,
): Promise<MarketProfile> {
  const language = primary(wanted);
  if (language === primary(profile.language)) return profile;
  const speaker = Object.hasOwn(SPEAKERS, language) ? SPEAKERS[language] : undefined;
  if (!speaker || !isOfUnion(profile)) {
    warn(
      `contract-language="${wanted}": the profile of ${profile.code} has no legal texts in it, so "${profile.language}" stays`,
    );
    return profile;
  }
  const { price, withdrawal, legalGuarantee, digitalConsent, ...texts } = await loadMarketProfile(speaker);
  return {
    ...profile,
    language: texts.language,
    price: { ...price, reduction: profile.price.reduction },
    orderButton: texts.orderButton,
    orderButtons: texts.orderButtons,
    advertisement: texts.advertisement,
    ...(withdrawal ? { withdrawal } : {}),
    ...(legalGuarantee ? { legalGuarantee } : {}),
    ...(digitalConsent ? { digitalConsent } : {}),
  };
}

function overridden(
  profile: MarketProfile,
  overrides: MarketOverrides,
  warn: (message: string) => void,
): MarketProfile {
  const wanted = { ...profile, ...overrides, price: { ...profile.price, ...overrides.price } };
  if (isLawfulLabel(wanted.orderButton, wanted.orderButtons)) return wanted;
  warn(
    `the order button "${wanted.orderButton}" is none of the labels that are accepted in ${profile.code} (${wanted.orderButtons.join(', ')}), so "${profile.orderButton}" stays; a label that you had checked goes into orderButtons, too`,
  );
  return { ...wanted, orderButton: profile.orderButton };
}

/** The law asks for these words and nothing else; neither case nor spaces around make others of them. */
function isLawfulLabel(label: string, accepted: readonly string[]): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return accepted.some((one) => plain(one) === plain(label));
}

/** The duties of the Union hold, and with them its words. */
function isOfUnion({ price }: MarketProfile): boolean {
  return price.reduction === '30-days';
}

function primary(language: string): string {
  return language.trim().toLowerCase().split('-')[0] ?? '';
}
