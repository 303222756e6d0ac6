/** Takes from a stranger's text everything by which it could look like more than one text in a WhatsApp message. */

// Marks that turn the direction of what follows or are not seen at all; the two joiners belong to scripts and emoji.
const HIDDEN = /(?![\u200c\u200d])[\p{Cf}\p{Surrogate}]/gu;

/** How far the full-width form of an ASCII sign is from it. */
const TO_FULL_WIDTH = 0xfee0;

/**
 * The text on one line, without WhatsApp's markup: `*bold*`, `_italic_`, `~struck~` and backticks become their full-width
 * forms, which look alike and do nothing.
 */
export function plainWords(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(HIDDEN, '')
    .replace(/[*_~`]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + TO_FULL_WIDTH))
    .trim();
}

/** At most so many characters, whole ones; `…` stands for the rest. */
export function shortened(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
}
