/** Finds card numbers where none may be: 13 to 19 digits of a payment card that add up (ISO/IEC 7812-1, the Luhn algorithm). */

/** Cards begin with 2 to 6. As people write them, in groups or not, and not as a part of a longer word or number. */
const CANDIDATES = /(?<![\p{L}\d])[2-6](?:[ -]?\d){12,18}(?![\p{L}\d])/gu;

/** Whether a card number stands in a text, or anywhere in plain data. */
export function holdsCardNumber(value: unknown): boolean {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const candidates = text?.match(CANDIDATES) ?? [];
  return candidates.some((candidate) => addsUp(candidate.replace(/\D/g, '')));
}

/** From the right, every second digit counts double, less nine where that has two digits. */
function addsUp(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum > 0 && sum % 10 === 0;
}
