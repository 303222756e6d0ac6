/** The shops of the workbench's states: the demo's catalogue, and the same one in trouble. */
import { registerAdapter, type CommerceAdapter } from 'vitrine-video';
import { createLocalAdapter, type LocalAdapterOptions } from 'vitrine-video/adapters/local';

type CatalogFile = Extract<LocalAdapterOptions['catalog'], { readonly products: unknown }>;

const CATALOG = '/catalog.json';
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';

registerAdapter('never', () => new Promise<never>(() => undefined));

interface Entry {
  title: string;
  description?: string;
  pictures?: { url: string }[];
  options?: { name: string; values: { label: string }[] }[];
  variants: { stock?: number; picture?: string }[];
}

type Edit = (product: Entry) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  'sold-out': ({ variants }) => {
    for (const variant of variants) variant.stock = 0;
  },
  long: (product) => {
    product.title = `${product.title} for ${LONG} and everybody who has to carry one up a narrow flight of stairs`;
    product.description = `${product.description ?? ''} ${LONG} `.repeat(6);
    for (const option of product.options ?? []) for (const value of option.values) value.label += ` ${LONG}`;
  },
};

async function edited(edit: Edit, isEmpty: boolean): Promise<CommerceAdapter> {
  const catalog = (await (await fetch(CATALOG)).json()) as CatalogFile & { products: Entry[] };
  for (const product of catalog.products) {
    for (const picture of product.pictures ?? []) picture.url = `/${picture.url}`;
    edit(product);
  }
  if (isEmpty) catalog.products = [];
  return createLocalAdapter({ catalog });
}

/** The `adapter` of a shop, and the `catalog` that it asks for by address. */
export async function shopOf(
  name: string | undefined,
): Promise<{ adapter: string | CommerceAdapter; catalog?: string }> {
  if (name === undefined) return { adapter: 'local', catalog: CATALOG };
  if (name === 'never') return { adapter: 'never' };
  if (name === 'unreachable') return { adapter: 'local', catalog: '/no-such-catalog.json' };
  return { adapter: await edited(EDITS[name] ?? (() => undefined), name === 'empty') };
}
