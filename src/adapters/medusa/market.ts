/** Where the buyer is in Medusa's terms: the region decides prices and currency, the country the taxes. */
import type { Call } from '../../core/call.js';
import type { ShopContext } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { MedusaAdapterOptions } from './medusa-options.js';
import type { StoreApi } from './store-api.js';
import type { MedusaRegion } from './store-api-answers.js';

/** A region, and a country of it where one is known. */
export interface Market {
  readonly regionId: string;
  /** ISO 3166-1 alpha-2 in small letters. */
  readonly country?: string;
}

/** More regions than any shop has. */
const MOST_REGIONS = 250;

/** All regions of the shop. */
export async function readRegions(api: StoreApi, call: Call): Promise<readonly MedusaRegion[]> {
  const query = { fields: 'id,currency_code,countries.iso_2', limit: MOST_REGIONS };
  return (await api.read<{ readonly regions: readonly MedusaRegion[] }>('/regions', query, call)).regions;
}

/** The market of a context. @throws CommerceError `config` where the shop has no region, or not the one that was named. */
export function findMarket(
  regions: readonly MedusaRegion[],
  { regionId }: Pick<MedusaAdapterOptions, 'regionId'>,
  { country, currency }: ShopContext,
  warn: (message: string) => void,
): Market {
  const code = country?.toLowerCase();
  const hasCountry = (region: MedusaRegion) => region.countries?.some(({ iso_2 }) => iso_2 === code) ?? false;
  const hasCurrency = (region: MedusaRegion) => region.currency_code === currency?.toLowerCase();
  const region =
    regionId === undefined
      ? (regions.find((one) => hasCountry(one) && (currency === undefined || hasCurrency(one))) ??
        regions.find(hasCountry) ??
        regions.find(hasCurrency) ??
        regions[0])
      : regions.find(({ id }) => id === regionId);
  if (!region) throw new CommerceError('config', { message: noRegion(regionId) });
  if (code !== undefined && !hasCountry(region))
    warn(`medusa: no tax is shown for ${country}, which is not in the region: add it to a region`);
  if (currency !== undefined && !hasCurrency(region))
    warn(`medusa: the region sells in ${region.currency_code.toUpperCase()}, so ${currency} is not used`);
  return { regionId: region.id, ...(code !== undefined && hasCountry(region) ? { country: code } : {}) };
}

function noRegion(regionId: string | undefined): string {
  return regionId === undefined
    ? 'medusa: the shop has no region: make one in the admin under Settings → Regions'
    : `medusa: the shop has no region "${regionId}": mend regionId, or leave it out`;
}
