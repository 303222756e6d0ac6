/** What the workbench shows, as an address that can be copied: everything stands behind the `#`. */

/** All wishes; an empty text is a wish for nothing special. */
export interface BenchState {
  readonly scene: string;
  readonly market: string;
  readonly locale: string;
  readonly dir: string;
  readonly scheme: string;
  readonly theme: string;
  readonly width: string;
  /** Values by token. */
  readonly tokens: Readonly<Record<string, string>>;
}

const DEFAULTS: BenchState = {
  scene: 'player-idle',
  market: 'DE',
  locale: 'en',
  dir: 'ltr',
  scheme: 'auto',
  theme: '',
  width: '',
  tokens: {},
};

const PLAIN = ['scene', 'market', 'locale', 'dir', 'scheme', 'theme', 'width'] as const;

/** Reads the part of an address after `#`. */
export function readState(hash: string): BenchState {
  const found = new URLSearchParams(hash.replace(/^#/, ''));
  const plain = Object.fromEntries(PLAIN.map((name) => [name, found.get(name) ?? DEFAULTS[name]]));
  const tokens = [...found].filter(([name]) => name.startsWith('--vitrine-'));
  return { ...DEFAULTS, ...plain, tokens: Object.fromEntries(tokens) };
}

/** Writes it; what is as always is left out. */
export function writeState(state: BenchState): string {
  const changed = PLAIN.filter((name) => state[name] !== DEFAULTS[name]).map((name) => [name, state[name]]);
  return `#${new URLSearchParams([...changed, ...Object.entries(state.tokens)] as string[][])}`;
}

/** The tokens as CSS for a page. */
export function tokenCss(tokens: Readonly<Record<string, string>>): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : '/* No token is changed. */';
}
