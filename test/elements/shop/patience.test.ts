/** When something that is missing counts as a mistake. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPatience } from '../../../src/elements/shop/patience.js';

class PageStandIn extends EventTarget {
  readyState = 'loading';
}

describe('afterPatience', () => {
  const page = new PageStandIn();
  const callback = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', page);
    callback.mockReset();
    page.readyState = 'loading';
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('begins to count when the page is parsed', () => {
    afterPatience(new AbortController().signal, callback);
    vi.advanceTimersByTime(60_000);
    expect(callback).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('DOMContentLoaded'));
    vi.advanceTimersByTime(2_999);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledOnce();
  });

  it('counts at once on a page that was parsed before', () => {
    page.readyState = 'complete';
    afterPatience(new AbortController().signal, callback);
    vi.advanceTimersByTime(3_000);
    expect(callback).toHaveBeenCalledOnce();
  });

  it('ends with the signal, before and after the page was parsed', () => {
    const early = new AbortController();
    afterPatience(early.signal, callback);
    early.abort();
    page.dispatchEvent(new Event('DOMContentLoaded'));
    page.readyState = 'complete';
    const late = new AbortController();
    afterPatience(late.signal, callback);
    late.abort();
    vi.advanceTimersByTime(60_000);
    expect(callback).not.toHaveBeenCalled();
  });
});
