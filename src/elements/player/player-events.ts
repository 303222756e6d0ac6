/** What a player asks of the page and tells it. */
import type { Hotspot } from '../../core/hotspot.js';
import { IntentEvent } from '../base/intent-event.js';

/** Base of the facts about one pin. */
abstract class HotspotFactEvent extends Event {
  readonly hotspot: Hotspot;

  constructor(type: string, hotspot: Hotspot) {
    super(type, { bubbles: true, composed: true });
    this.hotspot = hotspot;
  }
}

/** Intent: a pin's product is wanted. A page that answers it shows the product itself. */
export class ProductRequestEvent extends IntentEvent {
  static readonly eventName = 'vitrine-product-request';
  readonly hotspot: Hotspot;

  constructor(hotspot: Hotspot) {
    super(ProductRequestEvent.eventName);
    this.hotspot = hotspot;
  }
}

/** Fact: the product sheet is open. */
export class ProductOpenedEvent extends HotspotFactEvent {
  static readonly eventName = 'vitrine-product-opened';

  constructor(hotspot: Hotspot) {
    super(ProductOpenedEvent.eventName, hotspot);
  }
}

/** Fact: a hotspot is active now. */
export class HotspotShownEvent extends HotspotFactEvent {
  static readonly eventName = 'vitrine-hotspot-shown';

  constructor(hotspot: Hotspot) {
    super(HotspotShownEvent.eventName, hotspot);
  }
}

/** Fact: a hotspot is not active any more. */
export class HotspotHiddenEvent extends HotspotFactEvent {
  static readonly eventName = 'vitrine-hotspot-hidden';

  constructor(hotspot: Hotspot) {
    super(HotspotHiddenEvent.eventName, hotspot);
  }
}

/** Fact: the player shows another media element than before. */
export class MediaChangedEvent extends Event {
  static readonly eventName = 'vitrine-media-changed';
  readonly media: HTMLVideoElement;

  constructor(media: HTMLVideoElement) {
    super(MediaChangedEvent.eventName, { bubbles: true, composed: true });
    this.media = media;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vitrine-product-request': ProductRequestEvent;
    'vitrine-product-opened': ProductOpenedEvent;
    'vitrine-hotspot-shown': HotspotShownEvent;
    'vitrine-hotspot-hidden': HotspotHiddenEvent;
    'vitrine-media-changed': MediaChangedEvent;
  }
}
