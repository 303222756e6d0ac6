/** The workbench: reads its state from the address, shows it in a window of its own, and writes every wish back there. */
import { readState, tokenCss, writeState, type BenchState } from './bench-state.js';
import { make, named } from './dom.js';
import { embedCode } from './embed-code.js';
import { logEvents } from './event-log.js';
import { allEvents, allTokens, loadManifest } from './manifest.js';
import { drawParts, PartOutlines } from './part-list.js';
import { drawScenes } from './scene-list.js';
import { drawTokens } from './token-editor.js';

const MARKETS = ['DE', 'AT', 'FR', 'NL', 'IT', 'ES', 'PL', 'IE', 'EU', 'GB', 'US'];
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'ar'];

const frame = named<HTMLIFrameElement>('stage');
const form = named<HTMLFormElement>('wishes');
const outlines = new PartOutlines();
const elements = await loadManifest();
let state = readState(location.hash);
let scenes: readonly HTMLTemplateElement[] = [];

const selects = (): readonly HTMLSelectElement[] => [...form.querySelectorAll('select')];
const stageWindow = (): (Window & typeof globalThis) | null =>
  frame.contentWindow as (Window & typeof globalThis) | null;
const sceneNow = (): HTMLTemplateElement | undefined => scenes.find(({ id }) => id === state.scene);

/** Only these need the state to begin anew; all others are set on the stage as it is. */
const stageAddress = ({ scene, market, locale, dir, scheme }: BenchState): string =>
  `/workbench-stage.html?${new URLSearchParams({ scene, market, locale, dir, scheme })}`;

function paintTokens(): void {
  const root = stageWindow()?.document.documentElement;
  for (const { name } of allTokens(elements)) {
    const value = state.tokens[name];
    if (value) root?.style.setProperty(name, value);
    else root?.style.removeProperty(name);
  }
  named('token-css').textContent = tokenCss(state.tokens);
}

function paintTheme(stage: Document): void {
  stage.querySelector('link[data-theme]')?.remove();
  if (!state.theme) return;
  const link = make('link', { rel: 'stylesheet', href: `/themes/${state.theme}.css` });
  link.dataset['theme'] = state.theme;
  stage.head.append(link);
}

/** What stands around the window. */
function drawTools(): void {
  for (const select of selects()) select.value = state[select.name as 'market'];
  frame.style.inlineSize = state.width ? `${state.width}px` : '';
  drawScenes(named('scenes'), scenes, state.scene, (scene) => writeState({ ...state, scene }));
  const scene = sceneNow();
  if (scene) named('code').textContent = embedCode(scene, state.market, state.locale, state.theme);
}

/** The stage has come with another state. */
function enterStage(): void {
  const stage = stageWindow();
  if (!stage || stage.location.pathname !== '/workbench-stage.html') return;
  scenes = [...stage.document.querySelectorAll('template')];
  logEvents(stage.document, allEvents(elements), named('events'), named('event-count'));
  outlines.enter(stage);
  paintTheme(stage.document);
  paintTokens();
  drawTools();
  const tag = sceneNow()?.dataset['element'];
  drawParts(
    named('parts'),
    elements.find(({ tagName }) => tagName === tag),
    outlines,
  );
}

function showStage(): void {
  const address = stageAddress(state);
  if (frame.getAttribute('src') === address) return;
  frame.setAttribute('src', address);
}

function change(wish: Partial<BenchState>): void {
  state = { ...state, ...wish };
  history.replaceState(null, '', writeState(state));
  const stage = stageWindow();
  if (stage) paintTheme(stage.document);
  paintTokens();
  drawTools();
  showStage();
}

function changeToken(name: string, value: string): void {
  const { [name]: _before, ...others } = state.tokens;
  change({ tokens: value ? { ...others, [name]: value } : others });
}

const drawEditor = (): void => drawTokens(named('tokens'), allTokens(elements), state.tokens, changeToken);

async function copy(text: string, what: string): Promise<void> {
  const said = named('said');
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = `${what} copied`;
  } catch {
    said.textContent = `${what} could not be copied: the browser does not allow it`;
  }
}

function fill(name: string, values: readonly string[]): void {
  const options = values.map((value) => make('option', { value }, value));
  form.querySelector(`[name=${name}]`)?.replaceChildren(...options);
}

fill('market', MARKETS);
fill('locale', LOCALES);
form.addEventListener('change', () => {
  change(Object.fromEntries(selects().map(({ name, value }) => [name, value])));
});
addEventListener('hashchange', () => {
  state = readState(location.hash);
  drawEditor();
  change({});
});
frame.addEventListener('load', enterStage);
named('copy-address').addEventListener('click', () => void copy(location.href, 'Address'));
named('copy-tokens').addEventListener('click', () => void copy(tokenCss(state.tokens), 'CSS'));
named('copy-code').addEventListener('click', () => void copy(named('code').textContent ?? '', 'Embed code'));
named('reset-tokens').addEventListener('click', () => {
  change({ tokens: {} });
  drawEditor();
});
drawEditor();
showStage();
