import type { Clock } from './clock.js';

/** So many calls in so many seconds, for each person and for all who did not sign in together. */
export interface RateLimitPolicy {
  readonly calls: number;
  readonly seconds: number;
}

/** Whether a call is within the limit, and the headers that say how much is left. */
export interface Allowance {
  readonly isSpent: boolean;
  /** Seconds until there are more. */
  readonly resetAfter: number;
  readonly headers: Readonly<Record<string, string>>;
}

const unlimited: Allowance = { isSpent: false, resetAfter: 0, headers: {} };

/** Counts the calls of each caller in a window that begins with the first of them. */
export const rateLimiter = (policy: RateLimitPolicy | undefined, clock: Clock): ((caller: string) => Allowance) => {
  const windows = new Map<string, { readonly until: number; used: number }>();
  return (caller) => {
    if (policy === undefined) return unlimited;
    const now = clock.now();
    const open = windows.get(caller);
    const window = open !== undefined && open.until > now ? open : { until: now + policy.seconds * 1_000, used: 0 };
    windows.set(caller, window);
    window.used += 1;
    const resetAfter = Math.ceil((window.until - now) / 1_000);
    return {
      isSpent: window.used > policy.calls,
      resetAfter,
      headers: {
        'ratelimit-policy': `"default";q=${policy.calls};w=${policy.seconds}`,
        ratelimit: `"default";r=${Math.max(0, policy.calls - window.used)};t=${resetAfter}`,
      },
    };
  };
};
