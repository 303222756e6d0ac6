/** The corner shop's adapter passes the conformance suite. */
import { describe, it } from 'vitest';
import { describeConformance } from 'vitrine-video/testing';
import { cornerSubject } from './corner-subject.js';

describeConformance(
  { describe, it },
  {
    name: 'the template adapter',
    subject: cornerSubject(),
    skips: [
      'catalog.search',
      'catalog.search-in-pages',
      'context.keeps-the-cart',
      'context.prices-follow',
      'cart.note-and-attributes',
      'cart.mutation-can-be-found',
      'stock.refused',
      'checkout.begins-with-a-wallet',
      'checkout.message-is-a-draft',
      'facts.withdrawal-is-acknowledged',
      'lifecycle.subscribe-and-stop',
    ],
  },
);
