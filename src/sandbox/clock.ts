/** A clock that the sandbox reads and nobody else: milliseconds since 1970, moved by hand. */
export interface Clock {
  readonly now: () => number;
  /** Moves on by so many milliseconds. */
  readonly advance: (milliseconds: number) => void;
}

/**
 * A clock that stands until it is moved.
 *
 * @param start ISO 8601, in UTC
 * @example
 * ```ts
 * const clock = manualClock('2025-07-05T06:00:00Z');
 * clock.advance(60_000);
 * new Date(clock.now()).toISOString(); // '2025-07-05T06:01:00.000Z'
 * ```
 */
export const manualClock = (start: string): Clock => {
  let now = Date.parse(start);
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
};

/**
 * The machine's own clock, which can be moved ahead of itself.
 *
 * @example
 * ```ts
 * const clock = movingClock();
 * clock.advance(3_600_000);
 * clock.now() > Date.now(); // true
 * ```
 */
export const movingClock = (): Clock => {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
};

/** The moment as the wire writes it. */
export const instant = (clock: Clock): string => new Date(clock.now()).toISOString();

/** The day of a moment as a day number, by Riyadh's time, three hours ahead of UTC. */
export const riyadhDay = (moment: number): number => Math.floor((moment + 3 * 3_600_000) / 86_400_000);

/** The day of the clock as a day number, by Riyadh's time. */
export const today = (clock: Clock): number => riyadhDay(clock.now());
