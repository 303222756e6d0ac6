/** The demo's only script: it defines the elements and registers what the shop of the page needs. */
import 'vitrine-video/define';
import 'vitrine-video/define/adapters/local';
import 'vitrine-video/define/payments/test';
import 'vitrine-video/define/payments/offline';
