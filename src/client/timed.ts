import type { Deadline } from './deadline.js';
import { TimeoutError } from './errors/timeout-error.js';

/**
 * Runs one attempt of a call: for so many milliseconds, and no longer than the whole call. It ends then even where what
 * runs does not heed its signal.
 *
 * @throws TimeoutError when its time is over, or that of the whole call
 */
export const timed = <T>(
  milliseconds: number,
  { signal }: Deadline,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const attempt = new AbortController();
    const end = (): void => {
      leave();
      attempt.abort();
      reject(new TimeoutError());
    };
    const timer = setTimeout(end, milliseconds);
    const leave = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    };
    if (signal.aborted) {
      end();
      return;
    }
    signal.addEventListener('abort', end, { once: true });
    run(attempt.signal).then(resolve, reject).finally(leave);
  });
