/** Reads a catalogue file: refuses one without a usable head, and leaves out single entries that are wrong. */
import { CommerceError } from '../../../core/commerce-error.js';
import { isObject } from '../is-object.js';
import { ENTRY_SHAPES, HEAD_SHAPE, SELLER_SHAPE } from './catalog-shape.js';
import type { CatalogFile, CatalogProduct, Coupon } from './catalog-file.js';
import { finding, type Check } from './shape-check.js';

/** What could be read, and in words what could not. */
export interface CheckedCatalog {
  readonly file: CatalogFile;
  /** `products[3].variants[0].price: must be a whole number of minor units, got -5` */
  readonly findings: readonly string[];
}

type EntryList = keyof typeof ENTRY_SHAPES;

/**
 * Checks a catalogue.
 *
 * @throws CommerceError `config` when version, currency, tax or a list as such is wrong; the message names the places.
 */
export function checkCatalog(content: unknown): CheckedCatalog {
  const fatal = findingsOf(HEAD_SHAPE, content, '');
  if (fatal.length > 0 || !isObject(content))
    throw new CommerceError('config', { message: fatal.join('; ') });
  const findings: string[] = [];
  const file: Record<string, unknown> = { ...content };
  for (const name of Object.keys(ENTRY_SHAPES) as EntryList[]) {
    if (file[name] !== undefined) file[name] = usableEntries(name, file[name] as unknown[], findings);
  }
  const sellerFindings =
    file['seller'] === undefined ? [] : findingsOf(SELLER_SHAPE, file['seller'], 'seller');
  if (sellerFindings.length > 0) delete file['seller'];
  return { file: file as unknown as CatalogFile, findings: [...findings, ...sellerFindings] };
}

/** Everything that is wrong with the shape of a file; what a JSON Schema can tell. */
export function shapeFindings(content: unknown): readonly string[] {
  const head = findingsOf(HEAD_SHAPE, content, '');
  if (!isObject(content)) return head;
  const entries = (Object.keys(ENTRY_SHAPES) as EntryList[]).flatMap((name) => {
    const found = content[name];
    if (!Array.isArray(found)) return [];
    return found.flatMap((entry, index) => findingsOf(ENTRY_SHAPES[name], entry, `${name}[${index}]`));
  });
  const seller = content['seller'] === undefined ? [] : findingsOf(SELLER_SHAPE, content['seller'], 'seller');
  return [...head, ...entries, ...seller];
}

function usableEntries(name: EntryList, entries: readonly unknown[], findings: string[]): readonly unknown[] {
  const taken = new Set<string>();
  return entries.filter((entry, index) => {
    const path = `${name}[${index}]`;
    const wrong = findingsOf(ENTRY_SHAPES[name], entry, path);
    if (wrong.length === 0) wrong.push(...meaningFindings(name, entry, path, taken));
    findings.push(...wrong);
    return wrong.length === 0;
  });
}

/** What no schema can tell: names that are taken, and references that lead nowhere. */
function meaningFindings(name: EntryList, entry: unknown, path: string, taken: Set<string>): string[] {
  if (name === 'products') return productFindings(entry as CatalogProduct, path, taken);
  if (name === 'coupons') {
    const coupon = entry as Coupon;
    const effect = coupon.percent ?? coupon.amount ?? coupon.freeShipping;
    if (!effect) return [finding(path, 'a coupon with a percent, an amount or freeShipping', entry)];
    return claim(taken, { code: coupon.code.toUpperCase() }, path);
  }
  return 'id' in (entry as object) ? claim(taken, { id: (entry as { id: string }).id }, path) : [];
}

function productFindings(product: CatalogProduct, path: string, taken: Set<string>): string[] {
  const options = product.options ?? [];
  const findings = product.variants.flatMap((variant, index) => {
    const selections = variant.selections ?? {};
    const at = `${path}.variants[${index}].selections`;
    const unknown = Object.keys(selections).filter((id) => !options.some((option) => option.id === id));
    const wrongValues = options.filter(
      ({ id, values }) => !values.some((value) => value.id === selections[id]),
    );
    return [
      ...unknown.map((id) => finding(`${at}.${id}`, 'an option of the product', id)),
      ...wrongValues.map(({ id, values }) =>
        finding(`${at}.${id}`, `one of ${values.map((value) => value.id).join(', ')}`, selections[id]),
      ),
    ];
  });
  if (findings.length > 0) return findings;
  const names = { id: product.id ?? product.handle, handle: product.handle };
  const skus = product.variants.map(({ sku }, index) => [`variants[${index}].sku`, sku] as const);
  return claim(taken, { ...names, ...Object.fromEntries(skus) }, path);
}

/** Takes the names, all or none. */
function claim(taken: Set<string>, names: Readonly<Record<string, string>>, path: string): string[] {
  const keys = new Set<string>();
  const findings = Object.entries(names).flatMap(([member, name]) => {
    const key = `${member.replace(/.*\./, '')} ${name}`;
    const isTaken = taken.has(key) || keys.has(key);
    keys.add(key);
    return isTaken ? [finding(`${path}.${member}`, 'a name of its own', name)] : [];
  });
  if (findings.length === 0) for (const key of keys) taken.add(key);
  return findings;
}

function findingsOf(check: Check, value: unknown, path: string): string[] {
  const findings: string[] = [];
  check(value, path, (at, wanted, found) => void findings.push(finding(at, wanted, found)));
  return findings;
}
