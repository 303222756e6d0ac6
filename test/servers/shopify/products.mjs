/** Products as the schema describes them. */
import { accessDenied, checkGlobalId } from './faults.mjs';
import { moneyIn } from './markets.mjs';
import { pageOf } from './paging.mjs';

const picture = (name) => ({
  url: `https://cdn.shopify.example/${name}.jpg`,
  altText: name,
  width: 800,
  height: 800,
});

/** Whether a variant can be bought. */
export const isForSale = ({ stock, sellsOn }) => stock > 0 || sellsOn === true;

/** The product that has the variant, and the variant. */
export function findVariant(catalog, id) {
  for (const product of catalog)
    for (const variant of product.variants) if (variant.id === id) return { product, variant };
  return undefined;
}

/** A variant for a buyer somewhere; `rights` are those of the token. */
export function variantView(product, variant, { country, language, rights }) {
  const { id, price, stock, compareAt, measure, lowest, sku = null } = variant;
  const { unitPrice, ...measurement } = measure ?? {};
  return {
    __typename: 'ProductVariant',
    id,
    sku,
    title: variant.options.join(' / '),
    availableForSale: isForSale(variant),
    currentlyNotInStock: stock <= 0 && isForSale(variant),
    requiresShipping: variant.requiresShipping ?? true,
    quantityAvailable() {
      if (!rights.stock) throw accessDenied('quantityAvailable', 'unauthenticated_read_product_inventory');
      return stock;
    },
    quantityRule: { minimum: 1, maximum: null, increment: 1 },
    price: moneyIn(country, price),
    compareAtPrice: compareAt ? moneyIn(country, compareAt) : null,
    unitPrice: unitPrice ? moneyIn(country, unitPrice) : null,
    unitPriceMeasurement: measure ? { measuredType: 'WEIGHT', ...measurement } : null,
    image: picture(`${product.handle}-${id.split('/').pop()}`),
    selectedOptions: Object.keys(product.axes).map((name, index) => ({
      name,
      value: variant.options[index],
    })),
    metafields: metafieldsOf({ lowest_price_30_days: lowest }, rights),
    product: () => productView(product, { country, language, rights }),
  };
}

export function productView(product, context) {
  const { id, handle, title, description, vendor, axes, swatches = {}, isGiftCard = false, facts } = product;
  return {
    __typename: 'Product',
    id,
    handle,
    title: title[context.language] ?? title.EN,
    description,
    vendor,
    onlineStoreUrl: `https://shop.example/products/${handle}`,
    isGiftCard,
    images: ({ first }) => ({ nodes: [picture(handle)].slice(0, first) }),
    options: Object.entries(axes).map(([name, values]) => ({
      id: `gid://shopify/ProductOption/${handle}-${name}`,
      name,
      optionValues: values.map((value) => ({
        id: `gid://shopify/ProductOptionValue/${handle}-${value}`,
        name: value,
        swatch: swatches[value] ? { color: swatches[value], image: null } : null,
      })),
    })),
    variants: (page) =>
      pageOf(
        product.variants.map((variant) => variantView(product, variant, context)),
        page,
      ),
    metafields: metafieldsOf({ facts }, context.rights),
  };
}

/** In the order of the identifiers; what nobody filled in is null. */
function metafieldsOf(values, rights) {
  return ({ identifiers }) => {
    if (!rights.facts) throw accessDenied('metafields', 'unauthenticated_read_metafields');
    return identifiers.map(({ namespace, key }) => {
      const value = namespace === 'vitrine' ? values[key] : undefined;
      if (value === undefined) return null;
      return { namespace, key, value: typeof value === 'string' ? value : JSON.stringify(value) };
    });
  };
}

/** The fields of the query for products. */
export function productQueries(catalog, contextFor) {
  const view = (product, context) => (product ? productView(product, context) : null);
  return {
    nodes({ ids }, request, info) {
      const context = contextFor(request, info);
      return ids.map((id) => {
        checkGlobalId(id);
        const found = findVariant(catalog, id);
        if (found) return variantView(found.product, found.variant, context);
        return view(
          catalog.find((product) => product.id === id),
          context,
        );
      });
    },
    product({ id, handle }, request, info) {
      const context = contextFor(request, info);
      const wanted = (product) => (id ? product.id === id : product.handle === handle);
      return view(catalog.find(wanted), context);
    },
    products({ query, ...page }, request, info) {
      const context = contextFor(request, info);
      const word = query?.toLowerCase() ?? '';
      const isFound = ({ title, description }) =>
        `${Object.values(title).join(' ')} ${description}`.toLowerCase().includes(word);
      return pageOf(
        catalog.filter(isFound).map((product) => view(product, context)),
        page,
      );
    },
    collection({ handle }, request, info) {
      if (handle !== 'tableware') return null;
      const context = contextFor(request, info);
      const members = catalog.filter((product) => ['mug', 'bowl'].includes(product.handle));
      return {
        products: (page) =>
          pageOf(
            members.map((product) => view(product, context)),
            page,
          ),
      };
    },
  };
}
