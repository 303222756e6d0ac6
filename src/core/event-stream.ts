/** Takes the text of Server-Sent Events apart, however the network cuts it. */

/** One event. */
export interface ServerEvent {
  /** `message` when the server names none. */
  readonly type: string;
  readonly data: string;
}

/**
 * Reads one stream from its beginning.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export class EventStreamParser {
  /** What a new connection asks to go on after. */
  lastEventId = '';
  /** How long the server wants a new connection to wait; `undefined` while it has not said so. */
  retryMilliseconds: number | undefined;
  #rest = '';
  #type = '';
  #data: string[] = [];

  /** For the connection after this one. */
  next(): EventStreamParser {
    const next = new EventStreamParser();
    next.lastEventId = this.lastEventId;
    next.retryMilliseconds = this.retryMilliseconds;
    return next;
  }

  /** Takes more text; answers with the events that it completes. */
  push(text: string): readonly ServerEvent[] {
    // The second half of a line's end may come with the next piece.
    const lines = `${this.#rest}${text}`.split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    return lines.map((line) => this.#take(line)).filter((event) => event !== undefined);
  }

  #take(line: string): ServerEvent | undefined {
    if (line === '') return this.#complete();
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') this.#type = value;
    else if (field === 'data') this.#data.push(value);
    else if (field === 'id' && !value.includes('\0')) this.lastEventId = value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.retryMilliseconds = Number(value);
    return undefined;
  }

  #complete(): ServerEvent | undefined {
    const event = { type: this.#type || 'message', data: this.#data.join('\n') };
    const isEmpty = this.#data.length === 0;
    this.#type = '';
    this.#data = [];
    return isEmpty ? undefined : event;
  }
}
