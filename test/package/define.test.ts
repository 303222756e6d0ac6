/** Registering twice: the first definition stays, and a developer hears of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { define, type TaggedElement } from '../../src/define/define.js';

function elementClass(tagName: string): TaggedElement {
  class Element {
    static readonly tagName = tagName;
  }
  return Element as unknown as TaggedElement;
}

class Registry {
  readonly #classes = new Map<string, unknown>();
  get(tag: string): unknown {
    return this.#classes.get(tag);
  }
  define(tag: string, element: unknown): void {
    if (this.#classes.has(tag)) throw new Error(`${tag} is taken`);
    this.#classes.set(tag, element);
  }
}

describe('define', () => {
  const warn = vi.spyOn(console, 'warn');

  beforeEach(() => {
    warn.mockReset().mockReturnValue(undefined);
    vi.stubGlobal('document', {});
    vi.stubGlobal('customElements', new Registry());
  });
  afterEach(() => vi.unstubAllGlobals());

  it('registers a class under its tag', () => {
    const element = elementClass('vitrine-probe');
    define(element);
    expect(customElements.get('vitrine-probe')).toBe(element);
  });

  it('is silent when the same class comes again', () => {
    const element = elementClass('vitrine-probe');
    define(element);
    define(element);
    expect(warn).not.toHaveBeenCalled();
  });

  it('keeps the first of two copies and names the tag', () => {
    const first = elementClass('vitrine-probe');
    define(first);
    define(elementClass('vitrine-probe'));
    expect(customElements.get('vitrine-probe')).toBe(first);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('<vitrine-probe>'));
  });

  it('does nothing where there is no page', () => {
    vi.stubGlobal('document', undefined);
    define(elementClass('vitrine-probe'));
    expect(customElements.get('vitrine-probe')).toBeUndefined();
    vi.stubGlobal('customElements', undefined);
    expect(() => define(elementClass('vitrine-probe'))).not.toThrow();
  });
});
