/** The stylesheet that a page links first: nothing moves when the elements come. */
import { expect, fixture, html } from '@open-wc/testing';

describe('vitrine.css', () => {
  const sheet = new CSSStyleSheet();

  before(async () => {
    sheet.replaceSync(await (await fetch('/src/vitrine.css')).text());
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('keeps the room of the picture, the label on it and the links off it, and the upgrade moves nothing', async () => {
    const page = await fixture<HTMLElement>(html`
      <main>
        <vitrine-player aspect-ratio="9/16" disclosure="Advertisement">
          <video muted playsinline></video>
          <vitrine-hotspot product="handle:mug" start="0" x="50" y="50"
            ><a href="#mug">Camp mug</a></vitrine-hotspot
          >
        </vitrine-player>
        <p>Below</p>
      </main>
    `);
    page.style.inlineSize = '270px';
    const player = page.querySelector('vitrine-player');
    const link = page.querySelector('vitrine-hotspot');
    const below = () => page.querySelector('p')?.getBoundingClientRect().top;
    if (!player || !link) throw new Error('The fixture is not complete');
    expect(player.getBoundingClientRect().height).to.be.closeTo(480, 1);
    // Firefox computes the content to the function itself, the others to its text.
    expect(getComputedStyle(player, '::before').content).to.match(/Advertisement|attr\(disclosure\)/);
    expect(getComputedStyle(link).visibility).to.equal('hidden');
    const before = below();
    await import('../../src/define/player.js');
    await import('../../src/define/hotspot.js');
    await (player as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(player.getBoundingClientRect().height).to.be.closeTo(480, 1);
    expect(below()).to.equal(before);
    expect(getComputedStyle(player, '::before').content).to.equal('none');
  });
});
