/** What the manifest of the custom elements is made from. */

/** The analyzer takes the first argument of every event class for a name; ours are documented by `@fires` and have a prefix. */
const ownEventsOnly = {
  name: 'own-events-only',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of declarations) {
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('vitrine-'));
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [ownEventsOnly],
};
