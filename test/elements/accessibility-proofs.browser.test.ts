/** The proofs of accessibility see what is wrong: an element with one fault for each of them. */
import { expect, fixture } from '@open-wc/testing';
import { accessibilityFaults } from '../support/accessibility-proofs.js';

const STYLES = `
  .wide { inline-size: 60rem }
  .scroller { overflow-x: auto; inline-size: 10rem }
  .cut { inline-size: 2rem; block-size: 1rem; overflow: hidden }
  .small { inline-size: 10px; block-size: 10px; padding: 0; border: 0 }
  .moving { transition: opacity 1s }
  .place { position: relative }
  .cover { position: absolute; inset: 0 }
  @media (prefers-reduced-motion: reduce) { .none { transition: none } }
  @media (forced-colors: active) { .none { border: 1px solid } }
`;
const MARKUP = `
  <div class="scroller"><p class="wide">wide</p></div>
  <p class="cut">a text that is cut off</p>
  <button class="small"></button>
  <p class="moving">moving</p>
  <div class="place"><button class="below">below</button><div class="cover"></div></div>
`;
const FAULTS = [
  /^focus: it is on nothing/,
  /^axe: button-name/,
  /^targets: button.small .* is 10 × 10 px/,
  /^magnified: div.scroller .* scrolls sideways/,
  /^magnified: the text of p.cut .* is cut off/,
  /^magnified: button.below .* is covered by div.cover/,
  /^forced colours: button.small has neither/,
  /^reduced motion: p.moving moves/,
];

it('sees what is wrong', async () => {
  const host = await fixture<HTMLElement>('<section></section>');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(document.createRange().createContextualFragment(MARKUP));
  const faults = await accessibilityFaults(host);
  for (const fault of FAULTS)
    expect(
      faults.some((each) => fault.test(each)),
      `${String(fault)} is not among\n${faults.join('\n')}`,
    ).to.equal(true);
});

it('sees nothing where nothing is wrong', async () => {
  const host = await fixture<HTMLElement>('<section></section>');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`button { border: 1px solid; min-block-size: 24px }
    @media (prefers-reduced-motion: reduce) { button { transition: none } }
    @media (forced-colors: active) { button { border-color: ButtonText } }`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(document.createRange().createContextualFragment('<button type="button">Press</button>'));
  root.querySelector('button')?.focus();
  expect(await accessibilityFaults(host)).to.deep.equal([]);
});
