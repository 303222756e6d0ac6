/** The `shopify` adapter passes the conformance suite on a shop that executes Shopify's published schema. */
import { describe, it } from 'vitest';
import { describeConformance } from '../../../src/testing/conformance/describe-conformance.js';
import { SHOPIFY_SKIPS, shopifySubject } from './shopify-subject.js';

describeConformance({ describe, it }, { name: 'shopify', subject: shopifySubject, skips: SHOPIFY_SKIPS });
