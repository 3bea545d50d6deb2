import type { Eq } from 'fp-ts/lib/Eq.js';
import type { Ord } from 'fp-ts/lib/Ord.js';
import type { Show } from 'fp-ts/lib/Show.js';
import * as z from 'zod';
import type { DualDate } from '../models/calendar/dual-date.js';
import type { Employee } from '../models/employment/employee.js';
import { redact } from '../models/privacy/redact.js';

const wireOf = <S extends z.core.$ZodType>(schema: S, value: z.output<S>): string =>
  JSON.stringify(z.encode(schema, value), (_, of: unknown) =>
    // The order in which the keys of an object were written is no part of it.
    typeof of === 'object' && of !== null && !Array.isArray(of)
      ? Object.fromEntries(Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : of,
  );

/**
 * The `Eq` of a model (تساوي): two values are the same that are written the same on the wire. Dates are so by the calendar
 * in which they were entered too.
 *
 * @param schema any schema that encodes
 * @throws by `equals`, what zod throws, for a value that is not of the domain
 * @example
 * ```ts
 * import { nationalId, nationalIdSchema } from 'martaba/models';
 *
 * const [one, other] = ['1999999996', '١٩٩٩٩٩٩٩٩٦'].map((text) => nationalIdSchema.parse(text));
 * eqOf(nationalIdSchema).equals(one, other); // true
 * ```
 */
export const eqOf = <S extends z.core.$ZodType>(schema: S): Eq<z.output<S>> => ({
  equals: (x, y) => x === y || wireOf(schema, x) === wireOf(schema, y),
});

/**
 * The `Show` of a model (عرض): its wire form, redacted by the schema. It never prints who someone is, nor what the law
 * protects most.
 *
 * @param schema any schema
 * @example
 * ```ts
 * import { mobileSchema } from 'martaba/models';
 *
 * showOf(mobileSchema).show(mobileSchema.parse('0500000009')).includes('0500000009'); // false
 * ```
 */
export const showOf = <S extends z.core.$ZodType>(schema: S): Show<z.output<S>> => ({
  show: (value) => JSON.stringify(redact(schema, value)),
});

/** An `Ord` by a number, by which two values are the same that have the same. */
const ordBy = <A>(of: (value: A) => number): Ord<A> => ({
  equals: (x, y) => of(x) === of(y),
  compare: (x, y) => {
    const difference = of(x) - of(y);
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
  },
});

/**
 * The `Ord` of dates: the earlier first, in whichever calendar they were entered.
 *
 * @example
 * ```ts
 * import { parseDualDate } from 'martaba/models';
 *
 * ordDate.compare(parseDualDate('1447-01-10H'), parseDualDate('2025-07-05')); // 0
 * ```
 */
export const ordDate: Ord<DualDate> = ordBy(({ day }) => day);

/**
 * The `Ord` of ranks with their steps: by the rank, and in one rank by the step.
 *
 * @example
 * ```ts
 * ordRank.compare({ rank: 7, step: 15 }, { rank: 8, step: 1 }); // -1
 * ```
 */
export const ordRank: Ord<Pick<Employee['ranks'][number], 'rank' | 'step'>> = ordBy(
  ({ rank, step }) => rank * 100 + step,
);
