/** New products are said together, once, and only while they are there. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PinAnnouncer } from '../../../src/elements/player/pin-announcer.js';

const pin = (hotspotId: string, name: string | undefined = hotspotId) => ({
  hotspotId,
  name,
  chip: { width: 0, height: 0 },
  moveTo: () => undefined,
  outline: () => undefined,
  focus: () => undefined,
});

describe('PinAnnouncer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('names pins that come together in one go', () => {
    const changed = vi.fn();
    const announcer = new PinAnnouncer(changed);
    announcer.came(pin('mug'));
    announcer.came(pin('vase'));
    expect(changed).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
    expect(announcer.names).toEqual(['mug', 'vase']);
  });

  it('is silent about pins that are gone, and about those without a name', () => {
    const changed = vi.fn();
    const announcer = new PinAnnouncer(changed);
    const gone = pin('mug');
    announcer.came(gone);
    announcer.went(gone);
    announcer.came({ ...pin('vase'), name: undefined });
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
  });

  it('says nothing twice in a film that loops, and everything again in another film', () => {
    const changed = vi.fn();
    const announcer = new PinAnnouncer(changed);
    announcer.came(pin('mug'));
    vi.runAllTimers();
    announcer.came(pin('mug'));
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
    announcer.reset();
    expect(announcer.names).toEqual([]);
    announcer.came(pin('mug'));
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
