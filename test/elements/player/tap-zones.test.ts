/** Taps at the sides of the picture. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TapZones } from '../../../src/elements/player/tap-zones.js';

describe('TapZones', () => {
  const seekBy = vi.fn();
  const ended = vi.fn();
  const alone = vi.fn();
  let zones: TapZones;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    zones = new TapZones({ seekBy, ended, went: () => undefined });
  });
  afterEach(() => void vi.useRealTimers());

  it('takes a tap in the middle at once', () => {
    zones.tap(0.5, alone);
    zones.tap(0.5, alone);
    expect(alone).toHaveBeenCalledTimes(2);
    expect(seekBy).not.toHaveBeenCalled();
  });

  it('takes a tap at a side when no second one comes', () => {
    zones.tap(0.1, alone);
    expect(alone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(alone).toHaveBeenCalledTimes(1);
    zones.tap(0.1, alone);
    expect(seekBy).not.toHaveBeenCalled();
  });

  it.each([
    [0.1, -10],
    [0.9, 10],
  ])('goes with two taps at %d by %d s, and on with each', (share, step) => {
    zones.tap(share, alone);
    zones.tap(share, alone);
    expect(zones.run?.seconds).toBe(step);
    vi.advanceTimersByTime(600);
    zones.tap(share, alone);
    expect(zones.run?.seconds).toBe(2 * step);
    expect(seekBy.mock.calls).toEqual([[step], [step]]);
    vi.advanceTimersByTime(700);
    expect(zones.run).toBeUndefined();
    expect(ended).toHaveBeenCalledWith(expect.objectContaining({ seconds: 2 * step }));
    expect(alone).not.toHaveBeenCalled();
  });

  it('takes taps at both sides as two', () => {
    zones.tap(0.1, alone);
    zones.tap(0.9, alone);
    expect(alone).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(300);
    expect(alone).toHaveBeenCalledTimes(2);
    expect(seekBy).not.toHaveBeenCalled();
  });

  it('does nothing after it was stopped', () => {
    zones.tap(0.1, alone);
    zones.stop();
    vi.advanceTimersByTime(5_000);
    expect(alone).not.toHaveBeenCalled();
  });
});
