/** A link to a second of a film, and back. */
import { expect } from '@open-wc/testing';
import { linkToMoment } from '../../../src/elements/base/moment-link.js';
import { sharedMoment } from '../../../src/elements/player/shared-moment.js';

describe('a link to a moment', () => {
  const address = location.href;
  const players: HTMLElement[] = [];

  function player(id = ''): HTMLElement {
    const element = document.createElement('film-player');
    element.id = id;
    document.body.append(element);
    players.push(element);
    return element;
  }

  afterEach(() => {
    for (const element of players.splice(0)) element.remove();
    history.replaceState(null, '', address);
  });

  it('leads back to the second, and keeps the rest of the address', () => {
    const film = player();
    history.replaceState(null, '', '?a=1&film=other#part');
    const link = new URL(linkToMoment(film, 12.34));
    expect(link.search + link.hash).to.equal('?a=1&t=12.3#part');
    history.replaceState(null, '', link.search);
    expect(sharedMoment(film)).to.equal(12.3);
  });

  it('means the player that it names, else the first of the page', () => {
    const [first, second] = [player('one'), player('two')] as const;
    history.replaceState(null, '', new URL(linkToMoment(second, 3)).search);
    expect([sharedMoment(first), sharedMoment(second)]).to.deep.equal([undefined, 3]);
    history.replaceState(null, '', '?t=4');
    expect([sharedMoment(first), sharedMoment(second)]).to.deep.equal([4, undefined]);
  });

  for (const search of ['', '?t=', '?t=soon', '?t=-1', '?t=Infinity'])
    it(`says nothing in ${JSON.stringify(search)}`, () => {
      history.replaceState(null, '', location.pathname + search);
      expect(sharedMoment(player())).to.equal(undefined);
    });
});
