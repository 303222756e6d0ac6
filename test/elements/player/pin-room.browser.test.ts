/** Pins make room: for each other, for controls, captions and labels, in every shape of the player. */
import { expect } from '@open-wc/testing';
import '../../../src/define/player.js';
import { until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO, tagsOf, type TaggedPin } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

describe('room for pins', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  async function openWithTags(...hotspots: readonly TaggedPin[]): Promise<void> {
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG]));
    player.element.tags = tagsOf(...hotspots);
    await player.showFrameAt(1);
    await player.pinsInPicture(hotspots.length);
    await until(() => prices().length === hotspots.length, 'the prices');
  }

  const boxOf = (element: Element) => element.getBoundingClientRect();
  const prices = () => player.pins.flatMap((pin) => [...pin.querySelectorAll('.chip')]);

  /** Pixels from centre to centre of the first two pins. */
  function distance(): number {
    const [one, other] = player.pins.map(boxOf);
    return one && other ? Math.hypot(other.x - one.x, other.y - one.y) : NaN;
  }

  function overlap(one: Element, other: Element): boolean {
    const [a, b] = [boxOf(one), boxOf(other)];
    return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  }

  it('is there for two products at the same place, and for both prices', async () => {
    await openWithTags({ id: 'one', x: 50, y: 40 }, { id: 'two', x: 50, y: 40 });
    await until(() => distance() >= 43.9, 'two places');
    const [one, two] = player.pins;
    const [first, second] = prices();
    if (!one || !two || !first || !second) throw new Error('a pin is missing');
    expect(overlap(first, two)).to.equal(false);
    expect(overlap(second, one)).to.equal(false);
    expect(overlap(first, second)).to.equal(false);
  });

  it('is above the controls while they are there, and where the pin belongs while they are away', async () => {
    await openWithTags({ id: 'low', x: 50, y: 97 });
    await player.wake();
    const [pin] = player.pins;
    const bar = player.find('[part~=controls]');
    await until(() => pin !== undefined && boxOf(pin).bottom <= boxOf(bar).top + 1, 'the pin above the bar');
    player.find('.stage').classList.add('quiet');
    await until(() => player.pinIsAt(50, 97), 'the pin at its place');
  });

  it('is above the captions while they are on', async () => {
    await openWithTags({ id: 'low', x: 50, y: 90 });
    player.find('.stage').classList.add('quiet');
    await until(() => player.pinIsAt(50, 90), 'the pin at its place');
    const track = player.video.addTextTrack('captions', 'English', 'en');
    track.mode = 'showing';
    const [pin] = player.pins;
    const edge = () => boxOf(player.stage).top + boxOf(player.stage).height * 0.86;
    await until(() => pin !== undefined && boxOf(pin).bottom <= edge() + 1, 'the pin above the captions');
    track.mode = 'disabled';
    await until(() => player.pinIsAt(50, 90), 'the pin at its place again');
  });

  it('is below captions that stand at the upper edge, from the first of them on', async () => {
    await openWithTags({ id: 'high', x: 50, y: 8 });
    player.find('.stage').classList.add('quiet');
    const track = player.video.addTextTrack('captions', 'English', 'en');
    track.mode = 'showing';
    const cue = new VTTCue(0, 5, 'At the top');
    cue.line = 0;
    track.addCue(cue);
    const [pin] = player.pins;
    const edge = () => boxOf(player.stage).top + boxOf(player.stage).height * 0.14;
    await until(() => pin !== undefined && boxOf(pin).top >= edge() - 1, 'the pin below the captions');
    track.mode = 'disabled';
    await until(() => player.pinIsAt(50, 8), 'the pin at its place again');
  });

  it('is beside the advertisement label', async () => {
    await openWithTags({ id: 'corner', x: 8, y: 4 });
    player.element.disclosure = 'Advertisement';
    await player.settle();
    const [pin] = player.pins;
    await until(() => pin !== undefined && !overlap(pin, player.find('[part~=disclosure]')), 'room');
  });

  it('is the picture, whatever its fit, the direction of the page and its zoom', async () => {
    await openWithTags({ id: 'mug', x: 30, y: 40 });
    expect(player.pinIsAt(30, 40)).to.equal(true);
    player.element.dir = 'rtl';
    await player.settle();
    expect(player.pinIsAt(30, 40)).to.equal(true);
    player.place.style.zoom = '1.5';
    await until(() => player.pinIsAt(30, 40), 'the pin in a zoomed page');
    player.place.style.zoom = '';
    player.place.style.transform = 'scale(0.7)';
    player.place.style.inlineSize = '280px';
    await until(() => player.pinIsAt(30, 40), 'the pin in a page that is scaled');
    player.place.style.transform = '';
    player.video.style.objectFit = 'cover';
    player.element.aspectRatio = '1/1';
    // The picture is 16 / 9 times as high as its place, and as much of it is cut off above as below.
    await until(() => player.pinIsAt(30, 50 + (40 - 50) * (16 / 9)), 'the pin in a picture that is cut');
    player.video.style.objectPosition = '50% 25%';
    player.place.style.inlineSize = '270px';
    await until(
      () => player.pinIsAt(30, 40 * (16 / 9) - 25 * (16 / 9 - 1)),
      'the pin where more is cut below',
    );
  });
});
