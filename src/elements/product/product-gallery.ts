/** The pictures of a product: one strip that snaps, and a button for each picture. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Picture } from '../../core/picture.js';

/** The two texts that the gallery needs. */
export interface GalleryTexts {
  readonly pictures: string;
  picture(number: number, count: number): string;
}

/** Shows pictures one at a time and remembers which. */
export class ProductGallery implements ReactiveController {
  #index = 0;
  #strip: HTMLElement | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Brings a picture into view; jumps when the change was not the buyer's own turning of pages. */
  show(index: number, behavior: ScrollBehavior = 'instant'): void {
    this.#index = index;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#scrollTo(index, behavior));
  }

  hostUpdated(): void {
    this.#strip = this.#host.shadowRoot?.querySelector<HTMLElement>('.strip') ?? undefined;
  }

  render(pictures: readonly Picture[], texts: GalleryTexts): TemplateResult {
    const several = pictures.length > 1;
    return html`<div class="gallery" part="gallery">
      <ul
        class="strip"
        aria-label=${texts.pictures}
        tabindex=${several ? '0' : nothing}
        @scroll=${() => this.#followScroll()}
      >
        ${pictures.map((picture, index) => this.#renderPicture(picture, index))}
      </ul>
      ${several ? this.#renderThumbnails(pictures, texts) : nothing}
    </div>`;
  }

  #renderPicture(picture: Picture, index: number): TemplateResult {
    return html`<li class="page">
      <img
        part="picture"
        src=${picture.url}
        alt=${picture.alt ?? ''}
        width=${picture.widthPixels ?? nothing}
        height=${picture.heightPixels ?? nothing}
        loading=${index === 0 ? 'eager' : 'lazy'}
        decoding="async"
      />
    </li>`;
  }

  #renderThumbnails(pictures: readonly Picture[], texts: GalleryTexts): TemplateResult {
    return html`<div class="thumbnails">
      ${pictures.map(
        (picture, index) =>
          html`<button
            type="button"
            class="thumbnail"
            part="thumbnail"
            aria-label=${picture.alt || texts.picture(index + 1, pictures.length)}
            aria-current=${index === this.#index ? 'true' : nothing}
            @click=${() => this.show(index, 'smooth')}
          >
            <img src=${picture.url} alt="" loading="lazy" decoding="async" />
          </button>`,
      )}
    </div>`;
  }

  #followScroll(): void {
    const strip = this.#strip;
    if (!strip || strip.clientWidth === 0) return;
    // Right-to-left strips count their scroll position down from zero.
    const index = Math.round(Math.abs(strip.scrollLeft) / strip.clientWidth);
    if (index === this.#index) return;
    this.#index = index;
    this.#host.requestUpdate();
  }

  #scrollTo(index: number, behavior: ScrollBehavior): void {
    const strip = this.#strip;
    const page = strip?.children[index];
    if (!strip || !page) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const left = page.getBoundingClientRect().left - strip.getBoundingClientRect().left;
    strip.scrollBy({ left, behavior: calm ? 'instant' : behavior });
  }
}
