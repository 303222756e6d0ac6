/** A film in an element of somebody else, in `slot="media"`. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/player.js';
import { absolute, FILM, until } from '../../support/film.js';
import { FilmElement } from '../../support/film-element.js';
import { PlayerHarness, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const TAGS = tagsOf({ id: 'mug', x: 30, y: 40 });

describe('an element with the interface of a media element', () => {
  let player: PlayerHarness;
  before(() => customElements.define('film-element', FilmElement));
  afterEach(() => player.close());

  const open = () =>
    PlayerHarness.open(
      html`<vitrine-player aspect-ratio="9/16" .tags=${TAGS}>
        <film-element slot="media" src=${FILM.mp4}></film-element>
      </vitrine-player>`,
      createShopStandIn([MUG]),
    );

  const theirs = () => player.place.querySelector('film-element') as unknown as FilmElement;

  it('plays, stops and seeks by the controls of the player', async () => {
    player = await open();
    expect(player.element.media).to.equal(theirs());
    await player.press(player.playButton);
    await until(() => theirs().currentTime > 0.2, 'a film that runs');
    await player.wake();
    expect(player.playButton.getAttribute('aria-label')).to.equal('Pause');
    await player.press(player.playButton);
    expect(theirs().paused).to.equal(true);

    player.element.seek(2);
    await until(() => !theirs().seeking && Math.abs(theirs().currentTime - 2) < 0.05, 'second 2');
    expect(player.element.duration).to.be.closeTo(FILM.durationSeconds, 0.1);
    expect(player.problems).to.deep.equal([]);
  });

  it('carries pins on the whole of its box', async () => {
    player = await open();
    await player.element.play();
    await player.pinsInPicture(1);
    expect(player.pinIsAt(30, 40)).to.equal(true);
  });

  it('begins another film by its own means', async () => {
    player = await open();
    player.element.load({ src: `${FILM.mp4}?film=2`, tags: TAGS });
    expect(await player.element.play()).to.equal('playing');
    expect(theirs().currentSrc).to.equal(absolute(`${FILM.mp4}?film=2`));
  });

  it('is told to have failed, by its own word', async () => {
    player = await open();
    player.element.load({ src: '/films/nowhere.mp4' });
    await player.element.play();
    await until(() => player.problems.length > 0, 'the error');
    expect(player.problems[0]).to.include('media-failed');
    await until(() => player.root.querySelector('[part~=error]') !== null, 'the message');
  });

  it('is taken as soon as its script defines it', async () => {
    player = await PlayerHarness.open(
      html`<vitrine-player aspect-ratio="9/16">
        <late-film-element slot="media" src=${FILM.mp4}></late-film-element>
      </vitrine-player>`,
    );
    const late = player.place.querySelector('late-film-element');
    expect(player.element.media).not.to.equal(late);
    customElements.define('late-film-element', class extends FilmElement {});
    await until(() => player.element.media === (late as unknown), 'the element');
    await player.element.play();
    expect((late as unknown as FilmElement).paused).to.equal(false);
  });
});

describe('a <video> in slot="media"', () => {
  it('is the page’s own video', async () => {
    const player = await PlayerHarness.open(
      html`<vitrine-player aspect-ratio="9/16">
        <video slot="media" src=${FILM.mp4} muted playsinline preload="auto"></video>
      </vitrine-player>`,
    );
    expect(player.element.media).to.equal(player.place.querySelector('video'));
    await player.showFrameAt(1);
    player.close();
  });
});
