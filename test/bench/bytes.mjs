/** Bytes of the script-tag build: what loads at once, and what each part adds later. */
import { measureScriptTag } from './script-tag-size.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

/** Prints minified sizes, compressed by brotli. */
export function printBytes() {
  const { eagerBytes, lazy } = measureScriptTag();
  console.log('\nScript-tag build, minified and compressed by brotli');
  console.log(`${kilobytes(eagerBytes)}  at once`);
  for (const { source, bytes } of lazy) console.log(`${kilobytes(bytes)}  ${source}`);
}
