/** How much of a server's trouble may be answered by repeating: shared by all calls of a client. */
export interface RetryBudget {
  /** Whether one more repetition is within the budget; takes it if so. */
  readonly take: () => boolean;
  /** A call that came to its end without trouble gives a part of one back. */
  readonly earn: () => void;
}

const share = 0.2;

/**
 * A bucket of repetitions. A server that answers never sees it; one that is down sees this many repetitions from one
 * client and then each call once, instead of each call three times.
 *
 * @param most how many repetitions may be made before calls must have succeeded
 */
export const retryBudget = (most: number): RetryBudget => {
  let left = most;
  return {
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    earn: () => {
      left = Math.min(most, left + share);
    },
  };
};
