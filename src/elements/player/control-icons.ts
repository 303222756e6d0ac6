/** The pictures on the buttons of the bar and of the sheet. */
import { svg } from 'lit';

export const CONTROL_ICONS = {
  sound: svg`<path d="M4 9v6h3.8L13 19.5v-15L7.8 9zm11.5-1.3v8.6a4.8 4.8 0 0 0 0-8.6zm0-4.2v2.1a6.9 6.9 0 0 1 0 12.8v2.1a8.9 8.9 0 0 0 0-17z"/>`,
  muted: svg`<path d="M4 9v6h3.8L13 19.5v-15L7.8 9zm17.5 0-1.4-1.4-2.6 2.6-2.6-2.6L13.5 9l2.6 2.6v.8L13.5 15l1.4 1.4 2.6-2.6 2.6 2.6 1.4-1.4-2.6-2.6v-.8z"/>`,
  captions: svg`<path fill-rule="evenodd" d="M4 5h16a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 20 19H4a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 4 5zm1.8 8.2v1.6h6v-1.6zm7.8 0v1.6h4.6v-1.6zm-7.8-3v1.6h3.6v-1.6zm5.4 0v1.6h7v-1.6z"/>`,
  settings: svg`<path d="M4 6.2h9.3a2.8 2.8 0 0 1 5.4 0H20v1.6h-1.3a2.8 2.8 0 0 1-5.4 0H4zm0 5h1.3a2.8 2.8 0 0 1 5.4 0H20v1.6h-9.3a2.8 2.8 0 0 1-5.4 0H4zm0 5h9.3a2.8 2.8 0 0 1 5.4 0H20v1.6h-1.3a2.8 2.8 0 0 1-5.4 0H4z"/>`,
  'enter-fullscreen': svg`<path d="M4 4h6v2H6v4H4zm10 0h6v6h-2V6h-4zM4 14h2v4h4v2H4zm14 0h2v6h-6v-2h4z"/>`,
  'leave-fullscreen': svg`<path d="M8 4h2v6H4V8h4zm6 0h2v4h4v2h-6zM4 14h6v6H8v-4H4zm10 0h6v2h-4v4h-2z"/>`,
  close: svg`<path d="m6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z"/>`,
} as const;
