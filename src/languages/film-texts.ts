/** What a language says of film, pins and product: every text of these areas, or it does not compile. */
import type { Translated } from '../core/text.js';
import type { HOTSPOT_TEXTS } from '../elements/hotspot/hotspot-texts.js';
import type { CONTROLS_TEXTS } from '../elements/player/controls-texts.js';
import type { LIVE_TEXTS } from '../elements/player/live-texts.js';
import type { MESSAGES_TEXTS } from '../elements/player/messages-texts.js';
import type { OFFER_TEXTS } from '../elements/player/offer-texts.js';
import type { PLAYER_TEXTS } from '../elements/player/player-texts.js';
import type { SETTINGS_TEXTS } from '../elements/player/settings-texts.js';
import type { SHEET_TEXTS } from '../elements/player/sheet-texts.js';
import type { PRICE_TEXTS } from '../elements/price/price-texts.js';
import type { PRODUCT_LIST_TEXTS } from '../elements/product-list/product-list-texts.js';
import type { QUICK_ADD_TEXTS } from '../elements/product-list/quick-add-texts.js';
import type { PRODUCT_TEXTS } from '../elements/product/product-texts.js';

/** By area. */
export interface FilmTexts {
  readonly player: Translated<typeof PLAYER_TEXTS>;
  readonly controls: Translated<typeof CONTROLS_TEXTS>;
  readonly messages: Translated<typeof MESSAGES_TEXTS>;
  readonly live: Translated<typeof LIVE_TEXTS>;
  readonly offer: Translated<typeof OFFER_TEXTS>;
  readonly settings: Translated<typeof SETTINGS_TEXTS>;
  readonly sheet: Translated<typeof SHEET_TEXTS>;
  readonly hotspot: Translated<typeof HOTSPOT_TEXTS>;
  readonly price: Translated<typeof PRICE_TEXTS>;
  readonly productList: Translated<typeof PRODUCT_LIST_TEXTS>;
  readonly quickAdd: Translated<typeof QUICK_ADD_TEXTS>;
  readonly product: Translated<typeof PRODUCT_TEXTS>;
}
