/** Registers `<vitrine-hotspot>`, which comes with its player: a pin has no picture without one. */
import './player.js';
