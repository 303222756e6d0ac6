/** Reads the JSON that a page puts inside `<vitrine-shop>`: options of the adapter, facts about products and the shop. */
import { shopFactsMistake } from '../../core/facts-check.js';
import type { Problem } from '../../core/problem.js';
import type { MarketOverrides } from '../../core/market-wishes.js';
import type { ShopFacts } from '../../core/shop-facts.js';
import { factsMistake, type FactsByProduct } from '../../core/stated-facts.js';

/** What a JSON script may hold. */
export type ScriptKind = 'options' | 'facts' | 'shop-facts' | 'market';

/** The parsed scripts, and what is wrong with them. */
export interface ShopScripts {
  readonly options: Readonly<Record<string, unknown>>;
  readonly facts: FactsByProduct;
  /** What the page states about the shop itself. */
  readonly shopFacts?: Partial<ShopFacts>;
  /** What the page wants otherwise in its market's profile. */
  readonly marketOverrides?: MarketOverrides;
  readonly problems: readonly Omit<Problem, 'where'>[];
}

/** Parses the texts of the scripts; one that cannot be used counts as empty. */
export function parseShopScripts(read: (kind: ScriptKind) => string | undefined): ShopScripts {
  const problems: Omit<Problem, 'where'>[] = [];
  const parse = (kind: ScriptKind, mistakeOf: (value: unknown) => string | undefined): unknown => {
    const text = read(kind);
    if (text === undefined) return {};
    const { value, mistake } = parseJson(text, mistakeOf);
    if (mistake === undefined) return value;
    problems.push({ code: 'options-malformed', detail: `script[data-vitrine="${kind}"]: ${mistake}` });
    return {};
  };
  const options = parse('options', optionsMistake) as Record<string, unknown>;
  const facts = parse('facts', factsMistake) as FactsByProduct;
  const shopFacts = parse('shop-facts', shopFactsMistake) as Partial<ShopFacts>;
  const marketOverrides = parse('market', optionsMistake) as MarketOverrides;
  return {
    options,
    facts,
    ...(isEmpty(shopFacts) ? {} : { shopFacts }),
    ...(isEmpty(marketOverrides) ? {} : { marketOverrides }),
    problems,
  };
}

function parseJson(
  text: string,
  mistakeOf: (value: unknown) => string | undefined,
): { value?: unknown; mistake?: string | undefined } {
  try {
    const value: unknown = JSON.parse(text);
    return { value, mistake: mistakeOf(value) };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}

function optionsMistake(value: unknown): string | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? undefined : 'the top level is not an object';
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
