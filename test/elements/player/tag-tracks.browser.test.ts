/** Pins out of WebVTT metadata tracks: which tracks are read, what is said of wrong cues, and when they go. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/player.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const CUES = `WEBVTT

mug
00:00:01.000 --> 00:00:02.000
{ "product": "handle:camp-mug", "x": 25, "y": 25 }

cup
00:00:01.000 --> 99:59:59.999
{ "product": "handle:camp-mug", "x": 75, "y": 75 }
`;

const WRONG = `WEBVTT

wide
00:00:01.000 --> 00:00:02.000
{ "product": "handle:camp-mug",
  "x": 158, "y": 25 }

right
00:00:01.000 --> 00:00:02.000
{ "product": "handle:camp-mug", "x": 60, "y": 25 }
`;

/** The address of a track with that text. */
function track(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
}

describe('metadata tracks', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  async function open(page: ReturnType<typeof html>): Promise<void> {
    player = await PlayerHarness.open(page, createShopStandIn([MUG]));
  }

  it('give pins, in the player and in its video, until the end of the cue', async () => {
    await open(
      html`<vitrine-player>
        <video src=${FILM.mp4} muted preload="auto">
          <track kind="metadata" label="tags" src=${track(CUES)} />
        </video>
        <track kind="metadata" src=${track(WRONG)} />
      </vitrine-player>`,
    );
    await player.showFrameAt(1);
    await player.pinsInPicture(3);
    expect(player.ownPinIds).to.have.members(['mug', 'cup', 'right']);
    await player.showFrameAt(2);
    await until(() => player.ownPinIds.length === 1, 'the end of the cues');
    expect(player.ownPinIds).to.deep.equal(['cup']);
  });

  it('are told what is wrong with the line of the cue, and where there is no track', async () => {
    const wrong = track(WRONG);
    await open(
      html`<vitrine-player>
        <video src=${FILM.mp4} muted preload="auto"></video>
        <track kind="metadata" src=${wrong} />
        <track kind="metadata" src="/films/none.vtt" />
      </vitrine-player>`,
    );
    await until(() => player.problems.length === 2, 'the problems');
    expect(player.problems).to.have.members([
      `hotspot-invalid ${wrong}:6 cues[0].x`,
      'tags-unreachable /films/none.vtt',
    ]);
    await player.showFrameAt(1);
    await player.pinsInPicture(1);
    expect(player.ownPinIds).to.deep.equal(['right']);
  });

  it('of other kinds and with other labels hold something else', async () => {
    await open(
      html`<vitrine-player .tags=${tagsOf({ id: 'file' })}>
        <video src=${FILM.mp4} muted preload="auto">
          <track kind="metadata" label="storyboard" src="/films/ceramics/storyboard.vtt" />
          <track kind="chapters" src="/films/ceramics/chapters.en.vtt" />
        </video>
      </vitrine-player>`,
    );
    await player.showFrameAt(1);
    await player.pinsInPicture(1);
    expect(player.ownPinIds).to.deep.equal(['file']);
    expect(player.problems).to.deep.equal([]);
  });

  it('win over the tag file, and go with their film', async () => {
    await open(
      html`<vitrine-player .tags=${tagsOf({ id: 'mug', x: 90 }, { id: 'file' })}>
        <video src=${FILM.mp4} muted preload="auto"></video>
        <track kind="metadata" src=${track(CUES)} />
      </vitrine-player>`,
    );
    await player.showFrameAt(1);
    await player.pinsInPicture(3);
    expect(player.ownPinIds).to.have.members(['file', 'mug', 'cup']);
    const tracks = [{ kind: 'metadata', src: track(WRONG.replace('right', 'next')) }] as const;
    player.element.load({ src: FILM.mp4, tracks });
    await player.element.play();
    player.element.pause();
    await player.showFrameAt(1);
    await player.pinsInPicture(1);
    expect(player.ownPinIds).to.deep.equal(['next']);
  });
});
