/** `npm run bench`: measures the build and prints what a page pays. Numbers to look at, not a test. */
import { buildPackage } from '../run/build.mjs';
import { printBytes } from './bytes.mjs';

await buildPackage();
printBytes();
