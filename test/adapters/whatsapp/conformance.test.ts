/** The `whatsapp` adapter passes the conformance suite. */
import { describe, it } from 'vitest';
import { describeConformance } from '../../../src/testing/conformance/describe-conformance.js';
import { WHATSAPP_SKIPS, whatsAppSubject } from './whatsapp-subject.js';

describeConformance(
  { describe, it },
  { name: 'whatsapp', subject: whatsAppSubject(), skips: WHATSAPP_SKIPS },
);
