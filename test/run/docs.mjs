/** `npm run docs`: the manifest of the custom elements, and the TypeScript API as pages in `docs/api`. */
import { runAll } from './command.mjs';

await runAll([
  ['cem', 'analyze', '--config', 'docs/custom-elements-manifest.config.mjs', '--quiet'],
  ['typedoc', '--options', 'docs/typedoc.json'],
]);
