import * as z from 'zod';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { refuse } from '../requests/refuse.js';
import { field, labelled } from '../schema/field.js';
import { foldArabic } from '../text/fold.js';

const nameSchema = z.string().trim().min(2).max(200);

/** A government entity (جهة حكومية) by its code, with its name in Arabic, and in English where that is known. */
export const governmentEntitySchema = z.strictObject({
  code: labelled(entityCodeSchema, 'رمز الجهة', 'Entity code'),
  ar: field(nameSchema, { label: { ar: 'اسم الجهة بالعربية', en: 'Name in Arabic' }, dir: 'rtl' }),
  en: field(nameSchema.optional(), { label: { ar: 'اسم الجهة بالإنجليزية', en: 'Name in English' }, dir: 'ltr' }),
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
  source: labelled(z.string().trim().min(2).max(500), 'المصدر', 'Source'),
  readOn: field(z.iso.date(), {
    label: { ar: 'تاريخ الاطلاع', en: 'Read on' },
    hint: { ar: 'ميلادي مثل 2026-11-26', en: 'Gregorian as 2026-11-26' },
    dir: 'ltr',
    inputMode: 'numeric',
  }),
  entities: labelled(
    z.array(governmentEntitySchema).max(10_000).check(noCodeTwice),
    'الجهات الحكومية',
    'Government entities',
  ),
});
export type EntityList = z.infer<typeof entityListSchema>;

/**
 * The entities of a list that a text means: the one of a code, or those whose name in either language holds the text, in
 * any usual spelling.
 *
 * @example
 * ```ts
 * findEntities({ entities: [{ code: 'example:moh', ar: 'وزارة الصحة' }] }, 'الصحه').length; // 1
 * ```
 */
export const findEntities = ({ entities }: Pick<EntityList, 'entities'>, text: string): readonly GovernmentEntity[] => {
  const wanted = foldArabic(text);
  if (wanted === '') return [];
  return entities.filter(
    ({ code, ar, en = '' }) => code === text || [ar, en].some((name) => foldArabic(name).includes(wanted)),
  );
};

export const entityTexts = {
  'entity-twice': { ar: 'رمز هذه الجهة مكرر.', en: 'The code of this entity stands twice.' },
} as const;
