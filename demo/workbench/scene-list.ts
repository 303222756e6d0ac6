/** The list of states, as the stage holds them. */
import { make } from './dom.js';

/** Draws the states below their elements; `addressOf` says where a state is. */
export function drawScenes(
  host: HTMLElement,
  scenes: readonly HTMLTemplateElement[],
  current: string,
  addressOf: (scene: string) => string,
): void {
  const tags = [...new Set(scenes.map(({ dataset }) => dataset['element'] ?? ''))];
  const item = ({ id, dataset }: HTMLTemplateElement): HTMLElement => {
    const link = make('a', { href: addressOf(id) }, dataset['name'] ?? id);
    if (id === current) link.setAttribute('aria-current', 'true');
    return make('li', {}, link);
  };
  const group = (tag: string): readonly HTMLElement[] => [
    make('h2', {}, `<${tag}>`),
    make('ul', {}, ...scenes.filter(({ dataset }) => dataset['element'] === tag).map(item)),
  ];
  host.replaceChildren(...tags.flatMap(group));
}
