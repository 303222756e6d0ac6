/** Lint rules: types are checked, files stay short, elements stay within strict CSP and accessible. */
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const nodeGlobals = readonly(
  ...['process', 'console', 'Buffer', 'fetch', 'URL', 'performance', 'structuredClone'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'AbortSignal', 'AbortController'],
  ...['Response', 'Headers', 'crypto'],
);

/** Names that functions use which a driver runs in the page. */
const pageGlobals = readonly(
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ],
  ...['addEventListener', 'dispatchEvent', 'customElements', 'getComputedStyle', 'matchMedia', 'innerWidth'],
  ...['innerHeight', 'scrollX', 'scrollY', 'requestAnimationFrame', 'XMLHttpRequest', 'PerformanceObserver'],
  ...['Event', 'CustomEvent', 'HTMLElement', 'HTMLVideoElement', 'Node', 'MutationObserver'],
);

const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'TSParameterProperty', message: 'Declare the field.' },
  { selector: "TSModuleDeclaration[kind='namespace']", message: 'Use a module.' },
];

const inElements = [
  {
    selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]",
    message: 'Style attributes break strict policies. Use style.setProperty() in updated().',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup from strings is neither safe nor allowed by Trusted Types.',
  },
];

export default tseslint.config(
  {
    ignores: ['dist/**', 'cdn/**', 'docs/api/**', 'coverage/**', '.out/**', 'demo/public/**'],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,js,mjs}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['src/**/*.ts'], ...lit.configs['flat/recommended'] },
  { files: ['src/**/*.ts'], ...wc.configs['flat/recommended'] },
  { files: ['src/**/*.ts'], plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...inElements],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            'lit/directives/unsafe-html.js',
            'lit/directives/unsafe-svg.js',
            'lit/directives/style-map.js',
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/require-await': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    // Chai types every assertion as a promise, because the one about accessibility is one.
    files: ['test/**/*.browser.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await the check of accessibility.',
        },
      ],
    },
  },
  { files: ['**/*.config.{js,ts,mjs}'], rules: { 'no-restricted-syntax': 'off' } },
  // Medusa looks for what it loads by its default export.
  { files: ['test/servers/medusa/**/*.{js,mjs}'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: nodeGlobals } },
  { files: ['test/{e2e,bench}/**/*.mjs'], languageOptions: { globals: pageGlobals } },
);
