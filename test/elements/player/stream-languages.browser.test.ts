/** Sound and subtitles of a real stream in another language: chosen in the menu, heard and read in the film, remembered, with pins on their frames. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/player.js';
import { markerX } from '../../films/numbered-frames.mjs';
import { moment, picture, until } from '../../support/film.js';
import { addressOf, FrameReader, type NumberedFilm } from '../../support/numbered-film.js';
import { PlayerHarness, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { SettingsHarness } from '../../support/settings-harness.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const FRAME_RATE = 24;
const FILMS: readonly NumberedFilm[] = [
  { stream: 'fmp4-languages', frameRate: FRAME_RATE, file: 'master.m3u8' },
  { stream: 'ts-languages', frameRate: FRAME_RATE, file: 'master.m3u8' },
];

/** In the middle of the film, at the boundaries of a segment, and back. */
const SOUGHT_FRAMES = [60, 96, 95, 13];

/** Over the marker, which goes there and back in two seconds; up where neither controls nor subtitles push a pin away. */
const PIN_Y = 30;
const MARKER = {
  id: 'marker',
  start: 0,
  x: markerX(0) * 100,
  y: PIN_Y,
  keyframes: [0, 1, 2, 3, 4, 5, 6].map((time) => ({ time, x: markerX(time) * 100, y: PIN_Y })),
};

/** Whether segments of the sound in a language were asked for since a moment of the page. */
function hasFetchedSound(language: string, sinceMilliseconds: number): boolean {
  return performance
    .getEntriesByType('resource')
    .some(({ name, startTime }) => name.includes(`/sound-${language}/`) && startTime >= sinceMilliseconds);
}

function textInPicture(video: HTMLVideoElement): string {
  const shown = [...video.textTracks].filter(({ mode }) => mode === 'showing');
  return shown.flatMap(({ activeCues }) => [...(activeCues ?? [])].map((cue) => (cue as VTTCue).text)).join();
}

describe('a stream in two languages', () => {
  let player: PlayerHarness;
  beforeEach(() => performance.clearResourceTimings());
  afterEach(() => player.close());

  async function open(film: NumberedFilm): Promise<void> {
    const source = addressOf(film);
    player = await PlayerHarness.open(
      html`<vitrine-player
        engine="hls"
        src=${source}
        .tags=${tagsOf(MARKER)}
        aspect-ratio="16/9"
        muted
      ></vitrine-player>`,
      createShopStandIn([MUG]),
    );
    void player.element.play();
    await moment(player.video, 0.2);
    await player.wake();
  }

  async function expectPinsOnTheirFrames(): Promise<void> {
    player.element.pause();
    const reader = new FrameReader(player.video);
    for (const frame of SOUGHT_FRAMES) {
      player.element.seek(frame / FRAME_RATE);
      await picture(player.video);
      await until(() => !player.video.seeking && reader.read() === frame, `frame ${frame}`);
      const place = markerX(frame / FRAME_RATE) * 100;
      await until(() => player.pinIsAt(place, PIN_Y), `the pin over the marker of frame ${frame}`);
    }
  }

  for (const film of FILMS) {
    it(`plays, shows and remembers the one that is chosen: ${film.stream}`, async () => {
      await open(film);
      const settings = await SettingsHarness.open(player);
      expect(settings.labels('Sound track')).to.deep.equal(['English', 'Deutsch']);
      expect(settings.chosen('Sound track')).to.equal('English');

      expect(hasFetchedSound('de', 0)).to.equal(false);
      await settings.choose('Sound track', 'Deutsch');
      await until(() => settings.chosen('Sound track') === 'Deutsch', 'the German sound in the menu');
      await until(() => hasFetchedSound('de', 0), 'the German sound');
      await settings.choose('Captions', 'Deutsch');
      await until(() => /^de \d$/.test(textInPicture(player.video)), 'a German subtitle');
      await moment(player.video, player.video.currentTime + 0.5);
      await expectPinsOnTheirFrames();

      player.place.remove();
      const before = performance.now();
      await open(film);
      await until(() => hasFetchedSound('de', before), 'the German sound at the next visit');
      await until(() => /^de \d$/.test(textInPicture(player.video)), 'a German subtitle at the next visit');
      const again = await SettingsHarness.open(player);
      await until(() => again.chosen('Sound track') === 'Deutsch', 'the German sound in the next menu');
      await expectPinsOnTheirFrames();
    });
  }
});
