/** The markup of a state as one would paste it. */

const INDENT = /^ {6}/gm;

/** From the template of a state and the wishes of its shop. */
export function embedCode(scene: HTMLTemplateElement, market: string, locale: string, theme: string): string {
  const markup = scene.innerHTML.trim().replace(INDENT, '').replaceAll('=""', '');
  const inside = markup.replace(/^/gm, '  ');
  const look = theme ? `\n<link rel="stylesheet" href="/themes/${theme}.css" />` : '';
  return `<link rel="stylesheet" href="/vitrine.css" />${look}
<script type="module" src="/vitrine.js"></script>
<vitrine-shop adapter="local" catalog="/catalog.json" market="${market}" locale="${locale}">
${inside}
</vitrine-shop>`;
}
