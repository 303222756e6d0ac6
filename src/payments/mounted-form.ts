/** A form of ours in a payment host node: built with DOM methods, styled while it stands, gone without a trace. */
import { adoptPaymentStyles } from './payment-form.styles.js';

/** A form that stands. */
export interface MountedForm {
  readonly form: HTMLElement;
  unmount(): void;
}

/** Puts the given content into the host. */
export function mountForm(host: HTMLElement, ...content: readonly Node[]): MountedForm {
  const form = newElement('div', 'vitrine-payment');
  form.append(...content);
  host.append(form);
  const giveStylesBack = adoptPaymentStyles(host);
  let mounted = true;
  return {
    form,
    unmount() {
      if (!mounted) return;
      mounted = false;
      form.remove();
      giveStylesBack();
    },
  };
}

/** An element with a class, and text where there is some. */
export function newElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
