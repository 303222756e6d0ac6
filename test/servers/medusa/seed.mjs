/** Fills an empty database with the catalogue; `medusa exec ./seed.mjs <file>` writes what a client has to know into that file. */
import { writeFileSync } from 'node:fs';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from '@medusajs/medusa/core-flows';
import { catalogue } from './catalogue.mjs';
import { seedDelivery } from './seed-delivery.mjs';
import { seedPriceLists, seedProducts } from './seed-products.mjs';
import { seedRegions } from './seed-regions.mjs';
import { seedPromotions } from './seed-promotions.mjs';

export default async function seed({ container, args: [file] }) {
  /** Runs a workflow and answers its result. */
  const run = async (workflow, input) => (await workflow(container).run({ input })).result;
  const shop = { container, run, link: container.resolve(ContainerRegistrationKeys.LINK), catalogue };

  const [channel] = await run(createSalesChannelsWorkflow, { salesChannelsData: [{ name: 'Film' }] });
  await openStore(shop, channel);
  const keys = await createKeys(shop, channel);
  await seedRegions(shop);
  const delivery = await seedDelivery(shop, channel);
  const products = await seedProducts(shop, channel, delivery);
  await seedPriceLists(shop, products);
  await seedPromotions(shop);

  const variants = products.flatMap(({ id, variants: own }) =>
    own.map((variant) => [variant.sku, { productId: id, variantId: variant.id }]),
  );
  writeFileSync(file, JSON.stringify({ ...keys, variants: Object.fromEntries(variants) }));
}

async function openStore({ container, run, catalogue: { regions } }, channel) {
  const [store] = await container.resolve(Modules.STORE).listStores();
  const supported_currencies = regions.map(({ currency, taxIncluded }, index) => ({
    currency_code: currency,
    is_default: index === 0,
    is_tax_inclusive: taxIncluded,
  }));
  const update = { supported_currencies, default_sales_channel_id: channel.id };
  await run(updateStoresWorkflow, { selector: { id: store.id }, update });
}

/** Without a link to a sales channel, a publishable key shows nothing. */
async function createKeys({ run }, channel) {
  const api_keys = [
    { title: 'Film', type: 'publishable', created_by: '' },
    { title: 'Tests', type: 'secret', created_by: '' },
  ];
  const keys = await run(createApiKeysWorkflow, { api_keys });
  const tokenOf = (type) => keys.find((key) => key.type === type);
  const publishable = tokenOf('publishable');
  await run(linkSalesChannelsToApiKeyWorkflow, { id: publishable.id, add: [channel.id] });
  return { publishableKey: publishable.token, secretKey: tokenOf('secret').token };
}
