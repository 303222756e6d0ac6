/** A film that a phone has taken upright and says so in its metadata: pins sit on the picture as it is shown. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/player.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

/** Bytes from the name of a `tkhd` box, version 0, to its matrix (ISO/IEC 14496-12). */
const MATRIX_OFFSET = 44;
/** A quarter turn to the right: 16.16 fixed point, and 2.30 in the third column. */
const QUARTER_TURN = [0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000];

/** The demo's film with another matrix in the header of its first track. */
async function turnedFilm(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(FILM.mp4)).arrayBuffer());
  const name = [...'tkhd'].map((letter) => letter.charCodeAt(0));
  const at = bytes.findIndex((_byte, index) => name.every((code, place) => bytes[index + place] === code));
  if (at < 0) throw new Error('the film has no track');
  const view = new DataView(bytes.buffer);
  QUARTER_TURN.forEach((value, place) => view.setInt32(at + MATRIX_OFFSET + place * 4, value));
  return URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' }));
}

describe('pins of a film that is turned by its metadata', () => {
  it('sit on the picture as the browser shows it', async () => {
    const src = await turnedFilm();
    const player = await PlayerHarness.open(
      html`<vitrine-player aspect-ratio="1/1"
        ><video src=${src} muted playsinline preload="auto"></video
      ></vitrine-player>`,
      createShopStandIn([MUG]),
    );
    player.element.tags = tagsOf({ id: 'mug', x: 30, y: 30 });
    await player.showFrameAt(1);
    await player.pinsInPicture(1);
    expect([player.video.videoWidth, player.video.videoHeight]).to.deep.equal([960, 540]);
    // As wide as its place, and in the middle of its height.
    await until(() => player.pinIsAt(30, 50 + (30 - 50) * (540 / 960)), 'the pin');
    player.close();
    URL.revokeObjectURL(src);
  });
});
