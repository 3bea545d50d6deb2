import fc from 'fast-check';
import { formatCivilDate } from '../../models/calendar/civil-date.js';
import { calendar, dayOfTable } from './calendar.js';

/** Parts of which the models' wire forms are made, each as it is written when it is encoded. */
export const date: fc.Arbitrary<string> = fc
  .tuple(dayOfTable, calendar)
  .map(([day, calendar]) => formatCivilDate(day, calendar));
export const moment: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map((time) => new Date(time).toISOString());
/** Text of people, in both directions of writing. */
export const text: fc.Arbitrary<string> = fc
  .string({ unit: fc.constantFrom(...Array.from('ابتجحدرسعفقكلمنهوي abcXYZ-،٣7')), minLength: 2, maxLength: 30 })
  .map((of) => `م${of}`.trim())
  .filter((of) => of.length >= 2);
export const id: fc.Arbitrary<string> = fc.stringMatching(/^[A-Z]-[0-9]{1,6}$/);
export const employeeId: fc.Arbitrary<string> = fc.nat(999_999).map((n) => `e-${n}`);
export const entity: fc.Arbitrary<string> = fc.nat(999).map((n) => `example:agency-${n}`);
export const country: fc.Arbitrary<string> = fc.constantFrom('SA', 'EG', 'GB');

/** A code of an open list: one that the list knows, or one of an agency. */
export const codeOf = (list: { readonly codes: Readonly<Record<string, unknown>> }): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(list.codes)) },
    { weight: 1, arbitrary: fc.constantFrom('AGENCY-7', '105', 'a_b.c:d') },
  );

/** The codes of a closed list. */
export const keysOf = <K extends string>(of: { readonly codes: Readonly<Record<K, unknown>> }): readonly K[] =>
  Object.keys(of.codes) as K[];

/** A record of which some fields may be left out. */
export const record = <R extends object, O extends object>(
  required: { readonly [K in keyof R]: fc.Arbitrary<R[K]> },
  optional: { readonly [K in keyof O]: fc.Arbitrary<O[K]> },
): fc.Arbitrary<R & Partial<O>> =>
  fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }))
    .map(([always, sometimes]) => ({ ...always, ...sometimes }) as R & Partial<O>);

export const hash: fc.Arbitrary<string> = fc.stringMatching(/^[0-9a-f]{64}$/);

export const few = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 2 });
