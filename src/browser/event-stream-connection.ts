/** Server-Sent Events over `fetch`, connected again whenever they end: `EventSource` follows redirects to other hosts and gives up at an HTTP error. */
import { EventStreamParser, type ServerEvent } from '../core/event-stream.js';
import { delay } from './delay.js';

/** Who hears of it. */
export interface EventStreamListener {
  event(event: ServerEvent): void;
  /** The connection could not be made or has broken; told once until an event has come again. */
  lost(cause: unknown): void;
}

const FIRST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

/** A server says so when there is nothing more to come. */
const NO_CONTENT = 204;

/**
 * Listens until the signal is aborted or the server answers 204. Never rejects.
 *
 * @param url is all that is asked: a redirect counts as a failure
 */
export async function listenToEvents(
  url: string,
  { event, lost }: EventStreamListener,
  signal: AbortSignal,
): Promise<void> {
  let parser = new EventStreamParser();
  let failures = 0;
  const heard = (serverEvent: ServerEvent): void => {
    failures = 0;
    event(serverEvent);
  };
  while (!signal.aborted) {
    try {
      parser = parser.next();
      if ((await readOnce(url, parser, heard, signal)) === 'finished') return;
    } catch (cause) {
      if (signal.aborted) return;
      if (failures === 0) lost(cause);
      failures += 1;
    }
    await pause(failures, parser.retryMilliseconds, signal);
  }
}

async function readOnce(
  url: string,
  parser: EventStreamParser,
  heard: (event: ServerEvent) => void,
  signal: AbortSignal,
): Promise<'ended' | 'finished'> {
  const headers: Record<string, string> = { accept: 'text/event-stream' };
  if (parser.lastEventId) headers['last-event-id'] = parser.lastEventId;
  const response = await fetch(url, { headers, signal, cache: 'no-store', redirect: 'error' });
  if (response.status === NO_CONTENT) return 'finished';
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
  if (!/^text\/event-stream\b/i.test(type)) throw new Error(`${type || 'no type'} is not text/event-stream`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return 'ended';
    parser.push(value).forEach(heard);
  }
}

/** Twice as long after each failure, and never the same for all viewers of a server that comes back. */
async function pause(
  failures: number,
  wanted = FIRST_PAUSE_MILLISECONDS,
  signal: AbortSignal,
): Promise<void> {
  const longest = Math.max(wanted, LONGEST_PAUSE_MILLISECONDS);
  const grown = Math.min(wanted * 2 ** Math.max(0, failures - 1), longest);
  await delay(grown * (0.5 + Math.random() / 2), signal).catch(() => undefined);
}
