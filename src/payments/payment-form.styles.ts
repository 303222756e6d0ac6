/** Styles of forms in the page's own DOM: a constructable sheet while a form is mounted, which a strict policy allows. */

const RULES = `
.vitrine-payment {
  display: grid;
  gap: 0.75rem;
  margin: 0;
  padding: 0;
  border: 0;
  font: inherit;
  line-height: 1.45;
  text-align: start;
}
.vitrine-payment p,
.vitrine-payment fieldset {
  margin: 0;
  padding: 0;
  border: 0;
  min-inline-size: 0;
}
.vitrine-payment-note {
  padding: 0.625rem 0.875rem;
  border-inline-start: 3px solid light-dark(#b4690e, #f0b35e);
  background: light-dark(#f5f3ef, #26292c);
  font-size: 0.875rem;
}
.vitrine-payment legend {
  padding: 0;
  margin-block-end: 0.5rem;
  font-size: 0.875rem;
  font-weight: 600;
}
.vitrine-payment label {
  display: flex;
  align-items: center;
  gap: 0.625rem;
  min-block-size: 2.75rem;
  cursor: pointer;
}
.vitrine-payment input {
  inline-size: 1.125rem;
  block-size: 1.125rem;
  margin: 0;
  accent-color: currentcolor;
}
`;

/** How many mounted forms need the sheet in a root. */
const holders = new WeakMap<DocumentOrShadowRoot, number>();
let sheet: CSSStyleSheet | undefined;

/** Adopts the styles in the root around the form; the answer takes them away again with the last form. */
export function adoptPaymentStyles(form: Node): () => void {
  const root = form.getRootNode() as Document | ShadowRoot;
  const styles = paymentSheet();
  const count = holders.get(root) ?? 0;
  if (count === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
  holders.set(root, count + 1);
  return () => {
    const left = (holders.get(root) ?? 1) - 1;
    holders.set(root, left);
    if (left === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== styles);
  };
}

function paymentSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  return sheet;
}
