/** Server-Sent Events, however the network cuts them. */
import { describe, expect, it } from 'vitest';
import { EventStreamParser } from '../../src/core/event-stream.js';

const STREAM =
  'retry: 50\r\n: hello\r\nid: 7\r\nevent: pin\r\ndata: {"a":\r\ndata:1}\r\n\r\ndata: x\n\nevent: none\n\n';

const EVENTS = [
  { type: 'pin', data: '{"a":\n1}' },
  { type: 'message', data: 'x' },
];

describe('EventStreamParser', () => {
  it('reads events, their id and the wanted pause', () => {
    const parser = new EventStreamParser();
    expect(parser.push(STREAM)).toEqual(EVENTS);
    expect(parser.lastEventId).toBe('7');
    expect(parser.retryMilliseconds).toBe(50);
  });

  it('reads them wherever they are cut', () => {
    for (let cut = 0; cut < STREAM.length; cut += 1) {
      const parser = new EventStreamParser();
      const events = [...parser.push(STREAM.slice(0, cut)), ...parser.push(STREAM.slice(cut))];
      expect(events, `cut at ${cut}`).toEqual(EVENTS);
    }
  });

  it('gives the next connection its id, and nothing half', () => {
    const parser = new EventStreamParser();
    parser.push('id: 3\ndata: half');
    const next = parser.next();
    expect(next.lastEventId).toBe('3');
    expect(next.push('data: whole\n\n')).toEqual([{ type: 'message', data: 'whole' }]);
  });

  it('leaves out what is no number of milliseconds', () => {
    const parser = new EventStreamParser();
    parser.push('retry: soon\n\n');
    expect(parser.retryMilliseconds).toBeUndefined();
  });
});
