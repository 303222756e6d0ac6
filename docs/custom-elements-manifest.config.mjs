/** What the manifest of the custom elements is made from. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
};
