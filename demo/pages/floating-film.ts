/** A film that floats over the page: a small picture opens it, and it stays the same player when it closes. */

function part<Kind extends HTMLElement>(root: HTMLElement, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`The floating film lacks ${selector}`);
  return found;
}

function floatFilm(root: HTMLElement): void {
  const opener = part<HTMLButtonElement>(root, '.floating-open');
  const closer = part<HTMLButtonElement>(root, '.floating-close');
  const film = part(root, '.floating-film');
  const player = part<HTMLElementTagNameMap['vitrine-player']>(root, 'vitrine-player');

  const show = (isOpen: boolean): void => {
    film.hidden = !isOpen;
    opener.hidden = isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  opener.addEventListener('click', () => {
    show(true);
    closer.focus();
    void player.play();
  });
  closer.addEventListener('click', () => {
    player.pause();
    show(false);
    opener.focus();
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-floating-film]')) floatFilm(root);
