/**
 * The cart of the Online Store page around us, by Shopify's standard storefront actions.
 *
 * Source: https://shopify.dev/docs/api/storefront-events-and-actions/actions
 */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { RawAttribute, RawUserError, RawWarning } from './cart-answers.js';

/** The theme's cart. */
export interface ThemeCart {
  /** The theme brought an `updateCart` of its own, which shows every change on the page without loading it anew. */
  readonly showsChanges: boolean;
  /** The id with its secret; `undefined` while the buyer has no cart. */
  readId(): Promise<string | undefined>;
  /** Changes lines as the theme does it, making the cart where there is none. */
  update(lines: readonly ThemeLine[], call?: Call): Promise<ThemeAnswer>;
}

/** With `merchandiseId` it is added, with `id` its quantity is set. */
export interface ThemeLine {
  readonly merchandiseId?: string;
  readonly id?: string;
  readonly quantity: number;
  readonly attributes?: readonly RawAttribute[];
}

/** What became of it. */
export interface ThemeAnswer {
  readonly id: string | undefined;
  readonly userErrors: readonly RawUserError[];
  readonly warnings: readonly RawWarning[];
}

/** Marks the events of our own changes. */
export const OURS = 'vitrine';

/** Shopify's runtime is a module script: it is there once the document is parsed. */
const PATIENCE_MILLISECONDS = 3000;

interface Actions {
  getCart(): Promise<{ readonly cart: { readonly id: string } | null }>;
  readonly updateCart: {
    (payload: object, options: object): Promise<UpdateAnswer>;
    isDefault?(): boolean;
  };
}

interface UpdateAnswer extends Partial<Pick<ThemeAnswer, 'userErrors' | 'warnings'>> {
  readonly cart?: { readonly id: string } | null;
}

/** The theme's cart; `undefined` where the actions are missing, or tell an id that changes nothing. */
export async function findThemeCart(host: AdapterHost): Promise<ThemeCart | undefined> {
  const actions = actionsOf(host) ?? (await waitForActions(host));
  if (!actions) return undefined;

  async function readId(): Promise<string | undefined> {
    const { cart } = await reach(actions?.getCart(), false);
    return cart?.id;
  }

  const id = await readId();
  if (id !== undefined && !hasSecret(id)) {
    host.log('warn', "shopify: the theme does not tell its cart's key, so the film has a cart of its own");
    return undefined;
  }
  return {
    showsChanges: actions.updateCart.isDefault?.() === false,
    readId,
    async update(lines, call) {
      const options = {
        ...(call?.signal ? { signal: call.signal } : {}),
        event: { detail: { [OURS]: true } },
      };
      const {
        cart,
        userErrors = [],
        warnings = [],
      } = await reach(actions.updateCart({ lines }, options), true);
      return { id: cart?.id && hasSecret(cart.id) ? cart.id : await readId(), userErrors, warnings };
    },
  };
}

/** Without its key a cart can be read and not be changed. Source: https://shopify.dev/changelog/storefront-api-changes-when-cart-id-is-missing-the-key-param */
function hasSecret(id: string): boolean {
  return id.includes('?key=');
}

function actionsOf(host: AdapterHost): Actions | undefined {
  const { actions } = host.pageGlobal?.('Shopify') as { actions?: Partial<Actions> };
  return actions?.getCart && actions.updateCart ? (actions as Actions) : undefined;
}

async function waitForActions(host: AdapterHost): Promise<Actions | undefined> {
  let stop: (() => void) | undefined;
  const parsed = new Promise<void>((resolve) => {
    stop = host.onPageEvent('DOMContentLoaded', () => resolve());
  });
  await Promise.race([parsed, host.delay(PATIENCE_MILLISECONDS)]);
  stop?.();
  return actionsOf(host);
}

/** An action rejects only when it could not run, or when nobody knows whether it did. */
async function reach<Answer>(answer: Promise<Answer> | undefined, ambiguous: boolean): Promise<Answer> {
  try {
    return (await answer) as Answer;
  } catch (cause) {
    const isAborted = cause instanceof Error && cause.name === 'AbortError';
    const code = isAborted ? 'aborted' : 'network';
    throw new CommerceError(code, { cause, ambiguous, message: `${code}: the cart of the theme` });
  }
}
