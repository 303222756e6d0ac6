/** The `local` adapter, selling by message: for the tests that need a checkout of that kind. */
import type { ConformanceSubject } from '../../src/testing/conformance/subject.js';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { localSubject } from '../adapters/local/local-subject.js';

/** Sells by message only. */
export function messageSubject(): ConformanceSubject {
  const subject = localSubject('clamp');
  return { ...subject, name: 'message', create: () => sellingByMessage(subject.create()) };
}

function sellingByMessage(adapter: CommerceAdapter): CommerceAdapter {
  return {
    ...adapter,
    async init(...all) {
      const capabilities = await adapter.init(...all);
      return { ...capabilities, checkout: { ...capabilities.checkout, modes: ['message'] } };
    },
    async beginCheckout(_request, call) {
      const cart = await adapter.getCart(call);
      const text = cart?.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join('\n') ?? '';
      const url = `https://chat.example/?text=${encodeURIComponent(text)}`;
      return { mode: 'message', channel: 'chat', url, text, truncated: false };
    },
  };
}
