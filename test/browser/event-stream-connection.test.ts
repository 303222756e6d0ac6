/** Server-Sent Events, connected again whenever they end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToEvents } from '../../src/browser/event-stream-connection.js';

const eventStream = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
const finished = () => new Response(null, { status: 204 });

describe('listenToEvents', () => {
  const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
  let heard: string[];

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(1);
    vi.stubGlobal('fetch', fetched);
    fetched.mockReset();
    heard = [];
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  function listen(signal = new AbortController().signal): Promise<void> {
    const listener = {
      event: ({ type, data }: { type: string; data: string }) => heard.push(`${type} ${data}`),
      lost: (cause: unknown) => heard.push(`lost: ${(cause as Error).message}`),
    };
    return listenToEvents('/events', listener, signal);
  }

  it('goes on after the last event when the server closes', async () => {
    fetched.mockResolvedValueOnce(eventStream('id: 5\ndata: one\n\n'));
    fetched.mockResolvedValueOnce(eventStream('data: two\n\n')).mockResolvedValueOnce(finished());
    const listening = listen();
    await vi.advanceTimersByTimeAsync(2_000);
    await listening;
    expect(heard).toEqual(['message one', 'message two']);
    expect(fetched.mock.calls[1]?.[1].headers).toMatchObject({ 'last-event-id': '5' });
  });

  it('waits longer after each failure, and says it once', async () => {
    fetched.mockImplementation(() => Promise.resolve(new Response('', { status: 503 })));
    const end = new AbortController();
    const listening = listen(end.signal);
    await vi.advanceTimersByTimeAsync(0);
    const triesAt = async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
      return fetched.mock.calls.length;
    };
    expect([await triesAt(999), await triesAt(1)]).toEqual([1, 2]);
    expect([await triesAt(1_999), await triesAt(1)]).toEqual([2, 3]);
    expect([await triesAt(3_999), await triesAt(1)]).toEqual([3, 4]);
    expect(await triesAt(120_000)).toBe(9);
    end.abort();
    await listening;
    expect(heard).toEqual(['lost: HTTP 503']);
  });

  it('waits as long as the server wants', async () => {
    fetched.mockResolvedValueOnce(eventStream('retry: 50\n\n')).mockResolvedValueOnce(finished());
    const listening = listen();
    await vi.advanceTimersByTimeAsync(50);
    await listening;
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('refuses other types, and asks nobody else', async () => {
    const json = new Response('{}', { headers: { 'content-type': 'application/json' } });
    fetched.mockResolvedValueOnce(json).mockResolvedValueOnce(finished());
    const listening = listen();
    await vi.advanceTimersByTimeAsync(1_000);
    await listening;
    expect(heard).toEqual(['lost: application/json is not text/event-stream']);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ redirect: 'error' });
  });

  it('ends with its signal', async () => {
    const end = new AbortController();
    fetched.mockImplementation((_url, { signal }) => {
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    });
    const listening = listen(end.signal);
    end.abort();
    await listening;
    expect(heard).toEqual([]);
  });
});
