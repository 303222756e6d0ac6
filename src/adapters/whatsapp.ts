/** `vitrine-video/adapters/whatsapp`: a cart of our own that is handed to the shop as a WhatsApp message. */
export { createWhatsAppAdapter } from './whatsapp/whatsapp-adapter.js';
export type { WhatsAppAdapterOptions } from './whatsapp/whatsapp-options.js';
export type { MessageLine, MessageOrder } from './whatsapp/message-order.js';
export type { OrderWords } from './whatsapp/order-words.js';
