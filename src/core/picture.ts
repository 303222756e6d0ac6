/** A picture of a product as the shop names it. */

/** A still picture. Its URL is checked by `safeUrl` before an element shows it. */
export interface Picture {
  readonly url: string;
  /** What the picture shows; empty or missing where the title beside it says the same. */
  readonly alt?: string;
  readonly widthPixels?: number;
  readonly heightPixels?: number;
}
