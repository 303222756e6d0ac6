/** Registers `<vitrine-hotspot>`, after its player: a pin asks for that when it is upgraded. */
import './player.js';
import { VitrineHotspot } from '../elements/hotspot/hotspot.js';
import { define } from './define.js';

define(VitrineHotspot);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-hotspot': VitrineHotspot;
  }
}
