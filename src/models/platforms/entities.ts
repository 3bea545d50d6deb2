import * as z from 'zod';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { refuse } from '../requests/refuse.js';
import { field } from '../schema/field.js';
import { foldArabic } from '../text/fold.js';

const nameSchema = z.string().trim().min(2).max(200);

/** A government entity (جهة حكومية) by its code, with its name in both languages. */
export const governmentEntitySchema = z.strictObject({
  code: field(entityCodeSchema, { label: { ar: 'رمز الجهة', en: 'Entity code' }, dir: 'ltr' }),
  name: field(z.strictObject({ ar: nameSchema, en: nameSchema }), {
    label: { ar: 'اسم الجهة', en: 'Name of the entity' },
  }),
});
export type GovernmentEntity = z.infer<typeof governmentEntitySchema>;

const noCodeTwice = (payload: z.core.ParsePayload<readonly GovernmentEntity[]>): void => {
  const met = new Set<string>();
  payload.value.forEach(({ code }, at) => {
    if (met.has(code)) refuse(payload, 'entity-twice', [at, 'code']);
    met.add(code);
  });
};

/**
 * The government entities that a host works with (سجل الجهات الحكومية, R19): some four hundred, by the description, of
 * which no public official list was found. So the list is the host's, with its source and the day on which it was read.
 *
 * Its code, beside those of fields: `entity-twice`.
 *
 * @example
 * ```ts
 * entityListSchema.safeParse({ source: 'a list of the host', readOn: '2026-11-26', entities: [] }).success; // true
 * ```
 */
export const entityListSchema = z.strictObject({
  source: field(z.string().trim().min(2).max(500), { label: { ar: 'المصدر', en: 'Source' } }),
  readOn: field(z.iso.date(), {
    label: { ar: 'تاريخ الاطلاع', en: 'Read on' },
    hint: { ar: 'ميلادي مثل 2026-11-26', en: 'Gregorian as 2026-11-26' },
    dir: 'ltr',
    inputMode: 'numeric',
  }),
  entities: field(z.array(governmentEntitySchema).max(10_000).check(noCodeTwice), {
    label: { ar: 'الجهات الحكومية', en: 'Government entities' },
  }),
});
export type EntityList = z.infer<typeof entityListSchema>;

/**
 * The entities of a list whose code or name holds every word that was typed, in either language and any usual spelling,
 * in the order of the list (البحث في الجهات).
 *
 * @example
 * ```ts
 * const list = [{ code: 'example:moh', name: { ar: 'وزارة الصحّة (مثال)', en: 'Ministry of Health (example)' } }];
 * searchEntities(list, 'الصحه').length; // 1
 * ```
 */
export const searchEntities = <E extends GovernmentEntity>(list: readonly E[], typed: string): readonly E[] => {
  const words = foldArabic(typed)
    .split(' ')
    .filter((word) => word !== '');
  return list.filter(({ code, name }) => {
    const texts = [code, name.ar, name.en].map(foldArabic);
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
};

export const entityTexts = {
  'entity-twice': { ar: 'رمز هذه الجهة مكرر.', en: 'The code of this entity stands twice.' },
} as const;
