/** The main entry: shops without elements, element classes, events, and the types of the contract. Registers nothing. */
export { createBrowserHost } from './browser/browser-host.js';
export {
  acquireShop,
  releaseShop,
  createPageShop as createShop,
  type PageShopOptions,
} from './elements/shop/shop-record.js';
export { registerAdapter, type AdapterModule, type AdapterOptions } from './stores/adapter-registry.js';
export { paymentHandler, registerPaymentHandler } from './elements/base/payment-registry.js';
export type {
  MountedPayment,
  PaymentContext,
  PaymentHandler,
  WalletAnswer,
  WalletApproval,
} from './payments/payment-handler.js';
export type { CartState, CartStore, DoubtfulAdd, IntentOptions } from './stores/cart-store.js';
export type { CheckoutBeginning, CheckoutStore, CheckoutView } from './stores/checkout-store.js';
export type { ProductState, ProductStore } from './stores/product-store.js';
export type { Shop, ShopFactMap, ShopOptions, ShopStatus } from './stores/shop.js';

export { VitrineCheckoutDrawer } from './elements/checkout-drawer/checkout-drawer.js';
export { VitrineHotspot } from './elements/hotspot/hotspot.js';
export { VitrineMiniCart } from './elements/mini-cart/mini-cart.js';
export { VitrinePlayer } from './elements/player/player.js';
export { VitrinePrice } from './elements/price/price.js';
export { VitrineProductList } from './elements/product-list/product-list.js';
export { VitrineProduct } from './elements/product/product.js';
export { VitrineShop } from './elements/shop/shop.js';
export { VitrineWithdrawal } from './elements/withdrawal/withdrawal.js';

export { setTexts } from './elements/base/languages.js';
export { IntentEvent } from './elements/base/intent-event.js';
export { VitrineErrorEvent } from './elements/base/problem-event.js';
export { CheckoutRequestEvent } from './elements/mini-cart/mini-cart-events.js';
export {
  HotspotHiddenEvent,
  HotspotShownEvent,
  MediaChangedEvent,
  ProductOpenedEvent,
  ProductRequestEvent,
} from './elements/player/player-events.js';
export { AddRequestEvent, VariantChangedEvent } from './elements/product/product-events.js';
export {
  CartChangedEvent,
  CheckoutStepChangedEvent,
  OrderCompletedEvent,
} from './elements/shop/shop-events.js';
export { WithdrawalReceivedEvent } from './elements/withdrawal/withdrawal-events.js';

export { CommerceError, asCommerceError } from './core/commerce-error.js';
export type { CommerceErrorCode, CommerceErrorDetails, FieldIssue } from './core/commerce-error.js';
export { formatMoney } from './core/money-format.js';
export type { Money } from './core/money.js';
export type { AdapterHost, KeyValueStore, TabChannel } from './core/adapter-host.js';
export type { Address, Buyer } from './core/address.js';
export type { Attribution } from './core/attribution.js';
export type { AddIntent, CartIntent, LinePreview } from './core/cart-intent.js';
export type { VisibleCart, VisibleLine } from './core/cart-projection.js';
export type { Cart, CartLine, CartResult, Discount, NewLine, Notice, TotalRow } from './core/cart.js';
export type { CheckoutMode, CheckoutSession } from './core/checkout-session.js';
export type { CheckoutStep } from './core/checkout-steps.js';
export type { CheckoutPatch, CheckoutState, CompleteInput, DeliveryOption } from './core/checkout.js';
export type { Chapter } from './core/chapters.js';
export type { Capabilities, CommerceAdapter, ShopContext } from './core/commerce-adapter.js';
export type { Easing, Hotspot, HotspotRegion, Interpolation, Keyframe } from './core/hotspot.js';
export type { IntentResult } from './core/intent-result.js';
export type { LegalFact } from './core/legal-facts.js';
export type { MarketProfile } from './core/market-profile.js';
export type { MarketOverrides } from './core/market-wishes.js';
export type { Order } from './core/order.js';
export type { PaymentInstrument, PaymentMethod } from './core/payment.js';
export type { PriceFacts, UnitPrice } from './core/price-facts.js';
export type { Problem, ProblemCode } from './core/problem.js';
export type { ProductRef } from './core/product-reference.js';
export type { Availability, Product, ProductOption, Variant } from './core/product.js';
export type { ShopFacts } from './core/shop-facts.js';
export type { Storyboard } from './core/storyboard.js';
