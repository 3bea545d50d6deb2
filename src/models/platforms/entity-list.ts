import * as z from 'zod';
import { refuse } from '../requests/refuse.js';
import { field, labelled } from '../schema/field.js';
import { governmentEntitySchema } from './entities.js';

const noCodeTwice = (payload: z.core.ParsePayload<readonly { readonly code: string }[]>): void => {
  const met = new Set<string>();
  payload.value.forEach(({ code }, at) => {
    if (met.has(code)) refuse(payload, 'entity-twice', [at, 'code']);
    met.add(code);
  });
};

/**
 * The government entities that a host works with (سجل الجهات الحكومية, R19), some four hundred by the description: whence the
 * list is, and the day on which it was read. Its code, beside those of fields: `entity-twice`.
 *
 * @example
 * ```ts
 * entityListSchema.safeParse({ source: 'a list of the host', readOn: '2026-11-26', entities: [] }).success; // true
 * ```
 */
export const entityListSchema = z.strictObject({
  source: labelled(z.string().trim().min(2).max(500), 'المصدر', 'Source'),
  readOn: field(z.iso.date(), {
    label: { ar: 'تاريخ الاطلاع', en: 'Read on' },
    hint: { ar: 'ميلادي مثل 2026-11-26', en: 'Gregorian as 2026-11-26' },
  }),
  entities: labelled(
    z.array(governmentEntitySchema).max(10_000).check(noCodeTwice),
    'الجهات الحكومية',
    'Government entities',
  ),
});
export type EntityList = z.infer<typeof entityListSchema>;

export const entityTexts = {
  'entity-twice': { ar: 'رمز هذه الجهة مكرر.', en: 'The code of this entity stands twice.' },
} as const;
