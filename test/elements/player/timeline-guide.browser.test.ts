/** The timeline in a browser: what lies on it, and what it shows where the pointer is. */
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/player.js';
import { axeFindings } from '../../support/axe.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness, tagsOf } from '../../support/player-harness.js';

const CHAPTERS_TRACK = '/films/ceramics/chapters.en.vtt';
const STORYBOARD = '/films/ceramics/storyboard.vtt';

const FILM_WITH_TRACKS = html`<vitrine-player
  .tags=${tagsOf({ id: 'mug', start: 1.5 }, { id: 'bowl', start: 3 })}
>
  <video src=${FILM.mp4} muted preload="auto">
    <track kind="chapters" src=${CHAPTERS_TRACK} srclang="en" label="Chapters" />
    <track kind="metadata" src=${STORYBOARD} label="thumbnails" />
  </video>
</vitrine-player>`;

describe('the timeline', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  /** Waits for the marks, so that everything is there. */
  async function open(page = FILM_WITH_TRACKS, chapterMarks = 2): Promise<void> {
    player = await PlayerHarness.open(page);
    await player.wake();
    await until(() => marks('chapter-mark').length === chapterMarks, `${chapterMarks} chapter marks`);
  }

  const marks = (kind: string): readonly HTMLElement[] => [
    ...player.root.querySelectorAll<HTMLElement>(`.${kind}`),
  ];
  const shares = (kind: string): readonly number[] =>
    marks(kind).map(({ style }) => Number(Number(style.getPropertyValue('--_share')).toFixed(3)));
  const preview = (): HTMLElement | null => player.root.querySelector<HTMLElement>('.preview');

  /** Points at a share of the way of the thumb. */
  function point(share: number): void {
    const { left, width, top } = player.find('.guide').getBoundingClientRect();
    const at = { clientX: left + share * width, clientY: top + 5 };
    player.find('.timeline').dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }));
  }

  it('marks chapters and products where they begin', async () => {
    await open();
    expect(shares('chapter-mark')).to.deep.equal([0.333, 0.667]);
    expect(shares('product-mark')).to.deep.equal([0.25, 0.5]);
  });

  it('shows picture, chapter and time under the pointer, and nothing when it has left', async () => {
    await open();
    point(0.5);
    expect(preview()?.innerText).to.match(/Camp mug\s+0:03/);
    await until(() => Boolean(preview()?.querySelector('img')?.naturalWidth), 'the picture');
    const picture = preview()?.querySelector('img');
    expect(picture?.src).to.match(/\/films\/ceramics\/storyboard\.webp$/);
    expect(picture?.style.transform).to.contain('translate(0px, -160px)');
    player.find('.time').dispatchEvent(new PointerEvent('pointerleave'));
    expect(preview()).to.equal(null);
  });

  it('keeps what it shows inside the timeline', async () => {
    await open();
    for (const share of [0, 1]) {
      point(share);
      await until(() => Boolean(preview()?.querySelector('img')?.naturalWidth), 'the picture');
      const way = player.find('.guide').getBoundingClientRect();
      const box = preview()?.getBoundingClientRect();
      expect(box?.left).to.be.at.least(way.left - 1);
      expect(box?.right).to.be.at.most(way.right + 1);
    }
  });

  it('fetches the storyboard with the first look and never before', async () => {
    await open();
    const fetched = () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('first-look'));
    player.element.storyboard = `${STORYBOARD}?first-look`;
    await player.settle();
    expect(fetched()).to.equal(false);
    point(0.2);
    await until(fetched, 'the storyboard');
  });

  it('takes chapters and storyboard as data', async () => {
    const storyboard = {
      url: '/films/ceramics/storyboard.webp',
      tile_width: 90,
      tile_height: 160,
      tiles: [{ start: 0, x: 450, y: 160 }],
    };
    const chapters = [
      { start: 0, title: 'Clay' },
      { start: 3, title: 'Glaze' },
    ];
    await open(
      html`<vitrine-player
        src=${FILM.mp4}
        muted
        .chapters=${chapters}
        .storyboard=${storyboard}
      ></vitrine-player>`,
      1,
    );
    point(0.6);
    await until(() => Boolean(preview()?.querySelector('img')?.naturalWidth), 'the picture');
    expect(preview()?.innerText).to.match(/Glaze/);
    expect(preview()?.querySelector('img')?.style.transform).to.contain('translate(-450px, -160px)');
  });

  it('forgets both with the film', async () => {
    await open();
    player.element.load({
      src: FILM.mp4,
      chapters: [
        { start: 1, title: 'Only' },
        { start: 2, title: 'Two' },
      ],
    });
    await until(() => shares('chapter-mark').join() === '0.167,0.333', 'the chapters of the next film');
    point(0.2);
    expect(preview()?.innerText).to.match(/^\s*Only\s+0:01\s*$/);
    expect(marks('product-mark')).to.deep.equal([]);
  });

  it('says once what is wrong with a storyboard', async () => {
    await open();
    player.element.storyboard = '/films/ceramics/tags.json';
    const told = oneEvent(player.element, 'vitrine-error');
    point(0.2);
    await told;
    point(0.3);
    await player.settle();
    expect(player.problems).to.deep.equal(['storyboard-unusable <vitrine-player>']);
  });

  it('says time and chapter to those who go along it by key, and not while the film plays', async () => {
    await open();
    const timeline = player.find<HTMLInputElement>('.timeline');
    timeline.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(timeline.ariaValueText).to.equal('5 seconds of 6 seconds, Lemon bowl');
    await until(() => Math.abs(player.video.currentTime - 5) < 0.1, 'second 5');
    player.element.seek(1);
    await until(() => Math.abs(Number(timeline.value) - 1) < 0.1, 'the timeline');
    expect(timeline.ariaValueText).to.equal('5 seconds of 6 seconds, Lemon bowl');
  });

  it('has nothing for axe to find', async () => {
    await open();
    point(0.5);
    expect(await axeFindings(player.element)).to.deep.equal([]);
  });
});
