/** Regions with their currencies, countries, taxes and ways to pay. */
import { createRegionsWorkflow, createTaxRegionsWorkflow } from '@medusajs/medusa/core-flows';

export async function seedRegions({ run, catalogue }) {
  await run(createRegionsWorkflow, {
    regions: catalogue.regions.map(({ name, currency, taxIncluded, taxes }) => ({
      name,
      currency_code: currency,
      countries: Object.keys(taxes),
      automatic_taxes: true,
      is_tax_inclusive: taxIncluded,
      payment_providers: ['pp_system_default', 'pp_test_test'],
    })),
  });
  const taxes = catalogue.regions.flatMap((region) => Object.entries(region.taxes));
  await run(
    createTaxRegionsWorkflow,
    taxes.map(([country, rate]) => ({
      country_code: country,
      provider_id: 'tp_system',
      default_tax_rate: { rate, code: country.toUpperCase(), name: `Tax ${rate} %` },
    })),
  );
}
