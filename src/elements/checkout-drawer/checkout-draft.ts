/** What a buyer has typed, kept while steps are changed and the drawer is closed, over what the backend knows. */
import type { CheckoutState, DeliveryGroup } from '../../core/checkout.js';
import type { FieldPath } from '../../core/commerce-error.js';

/** The values of all fields by their paths in a patch. */
export class CheckoutDraft {
  readonly #typed = new Map<FieldPath, string>();
  readonly #consents = new Map<string, boolean>();
  #state: CheckoutState | undefined;
  #country = '';
  /** The billing address is that of the delivery. */
  sameAddress = true;

  /** Puts the backend's word below what was typed. `country` is the one to begin with. */
  rebase(state: CheckoutState, country: string): void {
    if (!this.#state && state.billingAddress) {
      this.sameAddress = state.billingAddress.line1 === state.shippingAddress?.line1;
    }
    this.#state = state;
    this.#country = country;
  }

  /** What stands in the field now. */
  value(path: FieldPath): string {
    return (
      this.#typed.get(path) ?? known(this.#state, path) ?? (path.endsWith('.country') ? this.#country : '')
    );
  }

  type(path: FieldPath, value: string): void {
    this.#typed.set(path, value);
  }

  /** What a wallet told the shop is newer than what was typed into the fields. */
  giveWay(sameAddress: boolean): void {
    this.sameAddress = sameAddress;
    this.#typed.clear();
  }

  /** Only what the buyer ticked counts; nothing is ticked beforehand. */
  consents(): Readonly<Record<string, boolean>> {
    const requests = this.#state?.consentRequests ?? [];
    return Object.fromEntries(requests.map(({ id }) => [id, this.hasConsent(id)]));
  }

  hasConsent(id: string): boolean {
    return this.#consents.get(id) ?? false;
  }

  giveConsent(id: string, given: boolean): void {
    this.#consents.set(id, given);
  }

  /** The order is placed: the next one agrees and chooses anew; name and address stay. */
  finish(): void {
    this.#consents.clear();
    for (const path of [...this.#typed.keys()]) if (path.startsWith('delivery.')) this.#typed.delete(path);
  }
}

function known(state: CheckoutState | undefined, path: FieldPath): string | undefined {
  const dot = path.indexOf('.');
  const [owner, field] = [path.slice(0, dot), path.slice(dot + 1)];
  if (owner === 'delivery') return chosenOption(state?.delivery.find((group) => group.id === field));
  if (owner !== 'buyer' && owner !== 'shippingAddress' && owner !== 'billingAddress') return undefined;
  const value: unknown = (state?.[owner] as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof value === 'string' ? value : undefined;
}

/** Where there is only one way, nobody is asked for it. */
function chosenOption(group: DeliveryGroup | undefined): string | undefined {
  if (group?.options.length === 1) return group.options[0]?.id;
  return group?.selectedOptionId;
}
