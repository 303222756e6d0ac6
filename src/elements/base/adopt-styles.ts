/** Gives a shadow root the styles of a part that came later. */
import type { CSSResult } from 'lit';

/** Adds them once. */
export function adoptStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const sheets = styles.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
