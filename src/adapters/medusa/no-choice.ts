/** Products without a choice, which Medusa gives an axis and a variant all the same. */

/** The titles of both. */
const NO_CHOICE = /^default (option|variant)$/i;

/** Whether a title stands for the lack of a choice. */
export function isNoChoice(title: string): boolean {
  return NO_CHOICE.test(title);
}
