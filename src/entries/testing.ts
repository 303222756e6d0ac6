/** `vitrine-video/testing`: laws that every adapter keeps, for the tests of its author. */
export { findTotalsFault, type TotalsFault } from '../core/totals-law.js';
