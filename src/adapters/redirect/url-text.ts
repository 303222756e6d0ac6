/** Writes texts of strangers into URLs so that they stay texts. */
import type { LinkParameter } from './link-order.js';

/** Half of a character that takes two code units, which no URL can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text for a path segment, a query value or a fragment: only letters, digits and `-._~` stay as they are. */
export function escapeText(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The URL with parameters after those that it has; their names are written as they are. */
export function withParameters(url: string, parameters: readonly LinkParameter[]): string {
  if (parameters.length === 0) return url;
  const [address = '', fragment] = splitOnce(url, '#');
  const query = parameters.map(([name, value]) => `${name}=${escapeText(value)}`).join('&');
  const joint = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&';
  return `${address}${joint}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

function splitOnce(text: string, sign: string): readonly string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
