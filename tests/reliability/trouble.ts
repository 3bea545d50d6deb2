import type { Fault, Faults, Random } from '../../src/sandbox/index.js';
import { oneOf, randomFrom, wholeFrom } from '../../src/sandbox/index.js';

const kinds = [
  'unavailable',
  'rate-limited',
  'dropped',
  'lost-answer',
  'truncated',
  'bad-gateway',
  'wrong-body',
] as const;

/** A server in trouble: a part of its calls go wrong in one of all ways, and some take long. */
export interface Trouble {
  readonly faults: Faults;
  readonly latency: () => number;
  /** How often each thing went wrong. */
  readonly counts: ReadonlyMap<Fault | 'delayed', number>;
  readonly end: () => void;
}

/**
 * @param seed the same seed, the same sequence of troubles
 * @param share the part of calls that go wrong
 * @param longest the longest delay of most calls, in milliseconds
 * @param tooLong the delay of one in a hundred: more than a client waits
 */
export const trouble = (seed: number, share: number, longest: number, tooLong: number): Trouble => {
  const random: Random = randomFrom(seed);
  const counts = new Map<Fault | 'delayed', number>();
  let isOver = false;
  const count = (of: Fault | 'delayed'): void => void counts.set(of, (counts.get(of) ?? 0) + 1);
  return {
    counts,
    end: () => {
      isOver = true;
    },
    faults: () => {
      if (isOver || random() >= share) return 'none';
      const fault = oneOf(random, [...kinds]);
      count(fault);
      return fault;
    },
    latency: () => {
      if (isOver || random() >= share) return 0;
      count('delayed');
      return random() < 0.01 / share ? tooLong : wholeFrom(random, 1, longest);
    },
  };
};
