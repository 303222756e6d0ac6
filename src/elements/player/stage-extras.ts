/** What comes right after the bar, so that the bar is there sooner: what is said over the film, and what lies on its timeline. */
import type { TemplateResult } from 'lit';
import { adoptStyles } from '../base/adopt-styles.js';
import { renderMessages, type MessagesActions, type MessagesState } from './messages.js';
import { messagesStyles } from './messages.styles.js';
import { TimelineGuide, type GuideHost } from './timeline-guide.js';

/** The extras of one player. */
export class StageExtras {
  readonly guide: TimelineGuide;
  readonly #actions: MessagesActions;

  constructor(host: GuideHost, root: ShadowRoot, actions: MessagesActions) {
    this.guide = new TimelineGuide(host, root);
    this.#actions = actions;
    adoptStyles(root, messagesStyles);
  }

  /** Works until the signal is aborted. */
  watch(signal: AbortSignal): void {
    this.guide.watch(signal);
  }

  render(messages: MessagesState): TemplateResult {
    return renderMessages(messages, this.#actions);
  }
}
