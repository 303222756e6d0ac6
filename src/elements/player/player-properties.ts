/** The attributes of `<vitrine-player>`, as lit reads them. */
import type { PropertyDeclarations } from 'lit';

export const PLAYER_PROPERTIES: PropertyDeclarations = {
  src: {},
  poster: {},
  tags: {},
  autoplay: { type: Boolean },
  muted: { type: Boolean },
  loop: { type: Boolean },
  preload: {},
  crossorigin: {},
  startTime: { attribute: 'start-time', type: Number },
  engine: {},
  aspectRatio: { attribute: 'aspect-ratio' },
  disclosure: {},
  withoutControls: { attribute: 'without-controls', type: Boolean },
};
