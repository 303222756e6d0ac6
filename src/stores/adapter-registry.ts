/** Which adapters a `<vitrine-shop>` can name, and which of its attributes each of them reads. */
import type { CommerceAdapter } from '../core/commerce-adapter.js';

/** How the text of an attribute becomes an option: `url` is resolved against the page, `json` is parsed. */
export type AdapterAttribute = 'string' | 'url' | 'boolean' | 'json';

/** Options for an adapter, by their camel-case names. */
export type AdapterOptions = Readonly<Record<string, unknown>>;

/** What loading an adapter's module brings. */
export interface AdapterModule {
  /** Makes an adapter. @throws CommerceError `config` for wrong options. */
  create(options: AdapterOptions): CommerceAdapter;
}

/** A registered adapter. */
export interface AdapterRegistration {
  readonly name: string;
  load(): Promise<AdapterModule>;
  /** Attribute in kebab-case → what it holds. The shop element reads and observes exactly these. */
  readonly attributes: Readonly<Record<string, AdapterAttribute>>;
}

/** What a registration may add to a name and a loader. */
export interface AdapterRegistrationOptions {
  readonly attributes?: Readonly<Record<string, AdapterAttribute>>;
}

const registrations = new Map<string, AdapterRegistration>();
const listeners = new Set<(name: string) => void>();

/** Makes an adapter known under a name. A second registration of the name replaces the first for shops made afterwards. */
export function registerAdapter(
  name: string,
  load: AdapterRegistration['load'],
  { attributes = {} }: AdapterRegistrationOptions = {},
): void {
  registrations.set(name, { name, load, attributes });
  for (const listener of [...listeners]) listener(name);
}

/** The registration of a name. */
export function findAdapter(name: string): AdapterRegistration | undefined {
  return registrations.get(name);
}

/** Calls back with the name of each adapter that is registered from now on; the answer stops it. */
export function onAdapterRegistered(listener: (name: string) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * The options that the attributes of an element state; what is not there is left out.
 *
 * @param read the text of an attribute, `null` where it is missing
 * @param baseUrl what relative URLs are resolved against
 * @throws SyntaxError for a `json` attribute that is none, TypeError for a URL that is none
 */
export function readAdapterOptions(
  { attributes }: AdapterRegistration,
  read: (attribute: string) => string | null,
  baseUrl: string,
): AdapterOptions {
  const options: Record<string, unknown> = {};
  for (const [attribute, type] of Object.entries(attributes)) {
    const text = read(attribute);
    if (text !== null) options[camelCase(attribute)] = parse(text, type, baseUrl);
  }
  return options;
}

function parse(text: string, type: AdapterAttribute, baseUrl: string): unknown {
  switch (type) {
    case 'string':
      return text;
    case 'url':
      return new URL(text, baseUrl).href;
    case 'boolean':
      return text !== 'false';
    case 'json':
      return JSON.parse(text) as unknown;
  }
}

function camelCase(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}
