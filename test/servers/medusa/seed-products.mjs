/** Products with prices and stock. */
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import {
  createInventoryLevelsWorkflow,
  createPriceListsWorkflow,
  createProductsWorkflow,
} from '@medusajs/medusa/core-flows';

export async function seedProducts(
  { container, run, catalogue },
  channel,
  { locationId, shippingProfileId },
) {
  const products = await run(createProductsWorkflow, {
    products: catalogue.products.map((product) => ({
      title: product.title,
      handle: product.handle,
      description: product.description,
      status: 'published',
      thumbnail: product.thumbnail,
      images: product.thumbnail ? [{ url: product.thumbnail }] : [],
      metadata: product.vitrine ? { vitrine: product.vitrine } : {},
      shipping_profile_id: shippingProfileId,
      sales_channels: [{ id: channel.id }],
      options: Object.entries(product.options).map(([title, values]) => ({ title, values })),
      variants: product.variants.map((variant) => variantInput(product, variant, catalogue.dollarsPerEuro)),
    })),
  });

  const stock = new Map(
    catalogue.products.flatMap(({ variants }) => variants).map(({ sku, stock }) => [sku, stock]),
  );
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: items } = await query.graph({ entity: 'inventory_item', fields: ['id', 'sku'] });
  await run(createInventoryLevelsWorkflow, {
    inventory_levels: items.map(({ id, sku }) => ({
      inventory_item_id: id,
      location_id: locationId,
      stocked_quantity: stock.get(sku),
    })),
  });
  return products;
}

function variantInput({ options }, { sku, options: values, price }, dollarsPerEuro) {
  return {
    title: values.join(' / '),
    sku,
    manage_inventory: true,
    options: Object.fromEntries(Object.keys(options).map((title, index) => [title, values[index]])),
    prices: pricesOf(price, dollarsPerEuro),
  };
}

function pricesOf(price, dollarsPerEuro) {
  return [
    { currency_code: 'eur', amount: price },
    { currency_code: 'usd', amount: Math.round(price * dollarsPerEuro * 100) / 100 },
  ];
}

export async function seedPriceLists({ run, catalogue }, products) {
  const variantIds = new Map(products.flatMap(({ variants }) => variants).map(({ sku, id }) => [sku, id]));
  const reduced = catalogue.products.flatMap(({ variants }) => variants).filter(({ salePrice }) => salePrice);
  await run(createPriceListsWorkflow, {
    price_lists_data: [
      {
        title: 'Sale',
        description: 'For tests',
        type: 'sale',
        status: 'active',
        prices: reduced.flatMap(({ sku, salePrice }) =>
          pricesOf(salePrice, catalogue.dollarsPerEuro).map((price) => ({
            ...price,
            variant_id: variantIds.get(sku),
          })),
        ),
      },
    ],
  });
}
