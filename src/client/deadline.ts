import { AbortedError } from './errors/aborted-error.js';
import { TimeoutError } from './errors/timeout-error.js';

/** The end of a call: the caller gives it up, or its time is over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why it ended, if it did. */
  readonly ended: () => AbortedError | TimeoutError | undefined;
  /** A promise that others share, waited for no longer than to the end. */
  readonly within: <T>(promise: Promise<T>) => Promise<T>;
  /** A promise that a person keeps: his time does not count, and afterwards the whole time is left. */
  readonly outside: <T>(promise: Promise<T>) => Promise<T>;
  /** Takes the timer away. */
  readonly clear: () => void;
}

/** A deadline so many milliseconds from now, and no later than the caller's own signal. */
export const deadlineIn = (milliseconds: number, given: AbortSignal | undefined): Deadline => {
  const over = new AbortController();
  const start = () => setTimeout(() => over.abort(), milliseconds);
  let timer = start();
  const signal = given === undefined ? over.signal : AbortSignal.any([given, over.signal]);
  const ended: Deadline['ended'] = () => {
    if (given?.aborted === true) return new AbortedError();
    return over.signal.aborted ? new TimeoutError() : undefined;
  };
  const within: Deadline['within'] = (promise) =>
    new Promise((resolve, reject) => {
      const end = (): void => reject(ended() ?? new TimeoutError());
      const leave = (): void => signal.removeEventListener('abort', end);
      promise.then(resolve, reject);
      promise.then(leave, leave);
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    });
  return {
    signal,
    ended,
    within,
    outside: async (promise) => {
      clearTimeout(timer);
      try {
        return await within(promise);
      } finally {
        timer = start();
      }
    },
    clear: () => clearTimeout(timer),
  };
};
