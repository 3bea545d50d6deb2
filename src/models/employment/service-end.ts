import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { Issue } from '../result.js';
import { issue } from '../result.js';
import { openCodeSchema } from './code-list.js';
import { endOfServiceReasons } from './codes.js';
import { decisionSchema } from './decision.js';
import type { During } from './history.js';
import { provenanceSchema } from './history.js';
import { field, labelled } from '../schema/field.js';

/**
 * The end of service (انتهاء الخدمة): why, and the last day that was served. The record stays, and stays readable.
 *
 * @example
 * ```ts
 * serviceEndSchema.parse({ reason: 'retirement-age', lastDay: '1446-06-30H', provenance: 'verified' }).lastDay.gregorian; // '2024-12-31'
 * ```
 */
export const serviceEndSchema = z.strictObject({
  reason: field(openCodeSchema(endOfServiceReasons), {
    label: { ar: 'سبب انتهاء الخدمة', en: 'Reason' },
    sensitivity: 'sensitive',
  }),
  /** The last day of service, included. */
  lastDay: labelled(dualDateSchema, 'آخر يوم في الخدمة', 'Last day of service'),
  decision: decisionSchema.optional(),
  provenance: provenanceSchema,
});
export type ServiceEnd = z.infer<typeof serviceEndSchema>;

/**
 * The entries of a list that go on after the service ended.
 *
 * @param end the end of service, or nothing while it goes on
 * @param entries a list of the record
 * @param name where it stands, for the path of an issue
 * @returns `after-service-end` at each
 * @example
 * ```ts
 * const end = { lastDay: parseDualDate('1446-06-30H') };
 * const position = { from: parseDualDate('1440-01-01H'), lastDay: null };
 * serviceEndIssues(end, [position], 'positions').map(({ code }) => code); // ['after-service-end']
 * ```
 */
export const serviceEndIssues = (
  end: Pick<ServiceEnd, 'lastDay'> | undefined,
  entries: readonly During[],
  name: string,
): readonly Issue[] =>
  entries.flatMap(({ lastDay }, index) =>
    end === undefined || (lastDay !== null && lastDay.day <= end.lastDay.day)
      ? []
      : [issue('after-service-end', [name, index])],
  );

export const serviceEndTexts = {
  'after-service-end': {
    ar: 'تمتد هذه المدة إلى ما بعد انتهاء الخدمة.',
    en: 'This period goes on after the end of service.',
  },
} as const;
