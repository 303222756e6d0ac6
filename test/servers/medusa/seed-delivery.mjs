/** A warehouse, where it delivers to, and for how much. */
import { Modules } from '@medusajs/framework/utils';
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from '@medusajs/medusa/core-flows';

/** @returns the ids that products need */
export async function seedDelivery({ container, run, link, catalogue }, channel) {
  const [location] = await run(createStockLocationsWorkflow, { locations: [{ name: 'Workshop' }] });
  await run(linkSalesChannelsToStockLocationWorkflow, { id: location.id, add: [channel.id] });
  const ofLocation = { [Modules.STOCK_LOCATION]: { stock_location_id: location.id } };
  await link.create({ ...ofLocation, [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' } });

  const [profile] = await run(createShippingProfilesWorkflow, {
    data: [{ name: 'Parcels', type: 'default' }],
  });
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: 'From the workshop',
    type: 'shipping',
    service_zones: catalogue.regions.map(({ name, taxes }) => ({
      name,
      geo_zones: Object.keys(taxes).map((country_code) => ({ type: 'country', country_code })),
    })),
  });
  await link.create({ ...ofLocation, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } });

  const options = set.service_zones.flatMap((zone) =>
    catalogue.shipping.map((option) => shippingOption(option, zone, profile, catalogue.dollarsPerEuro)),
  );
  await run(createShippingOptionsWorkflow, options);
  return { locationId: location.id, shippingProfileId: profile.id };
}

function shippingOption({ name, price }, zone, profile, dollarsPerEuro) {
  return {
    name,
    price_type: 'flat',
    provider_id: 'manual_manual',
    service_zone_id: zone.id,
    shipping_profile_id: profile.id,
    type: { label: name, description: `${name} delivery`, code: name.toLowerCase() },
    prices: [
      { currency_code: 'eur', amount: price },
      { currency_code: 'usd', amount: Math.round(price * dollarsPerEuro * 100) / 100 },
    ],
    rules: [
      { attribute: 'enabled_in_store', value: 'true', operator: 'eq' },
      { attribute: 'is_return', value: 'false', operator: 'eq' },
    ],
  };
}
