/** Listens to what is asked of an adapter and what it answers, without changing either. */
import type { CommerceAdapter } from 'vitrine-video';

/** One question with its answer. */
export interface Exchange {
  readonly method: string;
  readonly asked: string;
  readonly answered: string;
  readonly failed: boolean;
  readonly milliseconds: number;
}

const LONGEST = 280;

/** These answer at once and in functions, so they are none of the conversation. */
const SILENT = new Set(['subscribe', 'dispose']);

/** Data as text; what is no data, such as a host or a signal, is left out. */
function asText(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? 'nothing').slice(0, LONGEST);
  } catch {
    return '…';
  }
}

/** An adapter that does the same and tells of every exchange. */
export function overheard(adapter: CommerceAdapter, tell: (exchange: Exchange) => void): CommerceAdapter {
  const listen =
    (method: string, act: (...values: unknown[]) => unknown) =>
    async (...values: unknown[]): Promise<unknown> => {
      const started = performance.now();
      const say = (answered: string, failed: boolean): void =>
        tell({
          method,
          asked: method === 'init' ? asText(values[1]) : asText(values[0]),
          answered,
          failed,
          milliseconds: Math.round(performance.now() - started),
        });
      try {
        const answer = await act(...values);
        say(asText(answer), false);
        return answer;
      } catch (error) {
        say(String(error), true);
        throw error;
      }
    };
  const wrapped = Object.entries(adapter).map(([name, member]: [string, unknown]) => {
    const isQuestion = typeof member === 'function' && !SILENT.has(name);
    return [name, isQuestion ? listen(name, member as (...values: unknown[]) => unknown) : member];
  });
  return Object.fromEntries(wrapped) as CommerceAdapter;
}
