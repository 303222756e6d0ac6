/** Shows one state of one element, which the address names: `?scene=product-long&market=DE&locale=de&dir=rtl&scheme=dark`. */
import { shopOf } from './stage-catalog.js';

const PATIENCE_MILLISECONDS = 8_000;
const wishes = new URLSearchParams(location.search);
const root = document.documentElement;

function find(within: ParentNode | Element, path: readonly string[]): Element | null {
  const [name = '', ...rest] = path;
  const inside = within instanceof Element && within.shadowRoot ? within.shadowRoot : within;
  const found = inside.querySelector(`${CSS.escape(name)}, [part~='${CSS.escape(name)}']`);
  return found && rest.length > 0 ? find(found, rest) : found;
}

/** Waits for what has still to be loaded; `undefined` when it does not come. */
async function waitFor<Found>(look: () => Found | null | undefined | false): Promise<Found | undefined> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  while (performance.now() < deadline) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return undefined;
}

/** Presses what is named by tags and parts from the outside in, such as `vitrine-player vitrine-hotspot pin`. */
async function press(path: string): Promise<void> {
  const names = path.trim().split(/\s+/);
  const button = await waitFor(() => {
    const found = find(document, names);
    return found instanceof HTMLElement && found.checkVisibility() && !found.matches(':disabled') && found;
  });
  button?.click();
}

async function seek(seconds: number): Promise<void> {
  const player = document.querySelector('vitrine-player');
  if (!player) return;
  await player.play();
  await waitFor(() => !player.paused && player.currentTime > 0);
  player.pause();
  player.seek(seconds);
}

/** Forgets the carts of earlier looks. */
function clearCarts(): void {
  for (const key of Object.keys(localStorage)) if (key.includes('workbench')) localStorage.removeItem(key);
}

async function show(scene: HTMLTemplateElement): Promise<void> {
  const { catalog, seek: seconds, press: paths, withdrawal } = scene.dataset;
  const shop = document.createElement('vitrine-shop');
  const { adapter, catalog: address } = await shopOf(catalog);
  if (address) shop.setAttribute('catalog', address);
  if (withdrawal) shop.setAttribute('withdrawal-url', withdrawal);
  shop.setAttribute('market', wishes.get('market') ?? 'DE');
  shop.setAttribute('locale', root.lang);
  shop.setAttribute('cart-key', `workbench-${Date.now()}`);
  if (typeof adapter === 'string') shop.setAttribute('adapter', adapter);
  else shop.adapter = adapter;
  shop.append(document.importNode(scene.content, true));
  document.querySelector('main')?.append(shop);
  if (seconds) await seek(Number(seconds));
  for (const path of paths?.split(';') ?? []) await press(path);
  root.dataset['ready'] = '';
}

root.lang = wishes.get('locale') ?? 'en';
root.dir = wishes.get('dir') ?? 'ltr';
root.dataset['scheme'] = wishes.get('scheme') ?? 'auto';
clearCarts();
const scene = document.getElementById(wishes.get('scene') ?? 'player-idle');
if (scene instanceof HTMLTemplateElement) await show(scene);
