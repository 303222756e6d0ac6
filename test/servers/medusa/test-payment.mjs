/** A payment provider that does what the token says: takes the money, declines, or wants the buyer to confirm. */
import { AbstractPaymentProvider, ModuleProvider, Modules } from '@medusajs/framework/utils';

/** Sessions that the buyer has confirmed at the bank. */
const confirmed = new Set();

class TestPaymentProvider extends AbstractPaymentProvider {
  static identifier = 'test';

  initiatePayment({ data = {} }) {
    const id = crypto.randomUUID();
    const redirectUrl =
      data.token === 'confirm' ? { redirectUrl: `https://bank.example/confirm?id=${id}` } : {};
    return Promise.resolve({ id, data: { token: data.token, id, ...redirectUrl } });
  }

  authorizePayment({ data }) {
    const isWaiting = data.token === 'confirm' && !confirmed.has(data.id);
    // As with 3-D Secure: nothing is paid until the buyer was at the bank, and here the second look finds them back.
    if (isWaiting) confirmed.add(data.id);
    const status = data.token === 'decline' ? 'error' : isWaiting ? 'requires_more' : 'authorized';
    return Promise.resolve({ status, data });
  }

  updatePayment = keep;
  deletePayment = keep;
  capturePayment = keep;
  refundPayment = keep;
  cancelPayment = keep;
  retrievePayment = keep;
  getPaymentStatus = ({ data }) => Promise.resolve({ status: 'authorized', data });
  getWebhookActionAndData = () => Promise.resolve({ action: 'not_supported' });
}

function keep({ data }) {
  return Promise.resolve({ data });
}

export default ModuleProvider(Modules.PAYMENT, { services: [TestPaymentProvider] });
