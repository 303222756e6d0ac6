/** Registers `<vitrine-withdrawal>`. */
import { VitrineWithdrawal } from '../elements/withdrawal/withdrawal.js';
import { define } from './define.js';

define(VitrineWithdrawal);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-withdrawal': VitrineWithdrawal;
  }
}
