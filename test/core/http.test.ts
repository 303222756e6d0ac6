/** Requests and what becomes of them, in the words of the contract. */
import { describe, expect, it } from 'vitest';
import { readJson, sendRequest, type HttpRequest } from '../../src/core/http.js';
import { createMemoryHost } from '../../src/testing/memory-host.js';

const URL_OF_SHOP = 'https://shop.example/api';

function send(fetch: typeof globalThis.fetch, request: Partial<HttpRequest> = {}): Promise<Response> {
  return sendRequest(createMemoryHost({ fetch }), URL_OF_SHOP, { mutating: false, ...request });
}

function answers(status: number, headers: Record<string, string> = {}): typeof fetch {
  return () => Promise.resolve(new Response('{}', { status, headers }));
}

/** Never answers; ends with the signal's reason. */
const hangs: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    const alive = setInterval(() => undefined, 1000);
    init?.signal?.addEventListener('abort', () => {
      clearInterval(alive);
      reject(init.signal?.reason as Error);
    });
  });

describe('sendRequest', () => {
  it.each([200, 204, 302, 400, 404, 422])('hands on an answer with status %d', async (status) => {
    const response = await send(() => Promise.resolve(new Response(null, { status })));
    expect(response.status).toBe(status);
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [429, 'rate-limited'],
    [430, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
  ])('says of status %d that it is %s', async (status, code) => {
    await expect(send(answers(status))).rejects.toMatchObject({ code, status, ambiguous: false });
  });

  it.each([answers(503), () => Promise.reject(new TypeError('gone'))])(
    'keeps a URL that holds a secret out of errors',
    async (fetch) => {
      const sent = send(fetch, { shownUrl: 'https://shop.example/carts/…' });
      await expect(sent).rejects.toThrow(/https:\/\/shop\.example\/carts\/…/);
      await expect(send(fetch)).rejects.toThrow(URL_OF_SHOP);
    },
  );

  it.each([
    ['7', 7000],
    ['0', 0],
    [new Date(Date.now() - 5000).toUTCString(), 0],
    ['soon', undefined],
  ])('reads Retry-After %s as %s ms', async (header, retryAfterMilliseconds) => {
    const sent = send(answers(429, { 'retry-after': header }));
    await expect(sent).rejects.toMatchObject({ retryAfterMilliseconds });
  });

  it('counts a date from the clock of the host', async () => {
    const now = Date.UTC(2026, 0, 1);
    const host = {
      ...createMemoryHost({ fetch: answers(429, { 'retry-after': new Date(now + 9000).toUTCString() }) }),
      now: () => now,
    };
    const sent = sendRequest(host, URL_OF_SHOP, { mutating: false });
    await expect(sent).rejects.toMatchObject({ retryAfterMilliseconds: 9000 });
  });

  it('is not sure what became of a change without an answer', async () => {
    const gone = () => Promise.reject(new TypeError('gone'));
    await expect(send(gone, { mutating: true })).rejects.toMatchObject({ code: 'network', ambiguous: true });
    await expect(send(gone)).rejects.toMatchObject({ code: 'network', ambiguous: false });
    await expect(send(answers(502), { mutating: true })).rejects.toMatchObject({ ambiguous: true });
    await expect(send(answers(429), { mutating: true })).rejects.toMatchObject({ ambiguous: false });
  });

  it('ends by itself', async () => {
    const sent = send(hangs, { mutating: true, call: { timeoutMilliseconds: 10 } });
    await expect(sent).rejects.toMatchObject({ code: 'timeout', ambiguous: true });
  });

  it('ends when the caller wants it', async () => {
    const controller = new AbortController();
    const sent = send(hangs, { mutating: true, call: { signal: controller.signal } });
    controller.abort('enough');
    await expect(sent).rejects.toMatchObject({ code: 'aborted', name: 'AbortError', ambiguous: true });
  });

  it('sends nothing for a caller who has left', async () => {
    let requests = 0;
    const counts: typeof fetch = () => {
      requests += 1;
      return Promise.resolve(new Response());
    };
    const sent = send(counts, { mutating: true, call: { signal: AbortSignal.abort() } });
    await expect(sent).rejects.toMatchObject({ code: 'aborted', ambiguous: false });
    expect(requests).toBe(0);
  });
});

describe('readJson', () => {
  it('reads', async () => {
    expect(await readJson(Response.json({ a: 1 }))).toEqual({ a: 1 });
  });

  it('refuses what is no JSON', async () => {
    const html = () => new Response('<html>', { status: 200 });
    await expect(readJson(html())).rejects.toMatchObject({ code: 'server', status: 200, ambiguous: false });
    await expect(readJson(html(), { mutating: true })).rejects.toMatchObject({ ambiguous: true });
  });

  it.each([
    [new TypeError('terminated'), 'network'],
    [new DOMException('slow', 'TimeoutError'), 'timeout'],
    [new DOMException('stop', 'AbortError'), 'aborted'],
  ])('tells an answer that ends half way by %s', async (cause, code) => {
    const body = new ReadableStream({ start: (controller) => controller.error(cause) });
    const read = readJson(new Response(body), { mutating: true });
    await expect(read).rejects.toMatchObject({ code, ambiguous: true });
  });
});
