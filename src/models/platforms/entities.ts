import * as z from 'zod';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { field } from '../schema/field.js';
import { foldArabic } from '../text/fold.js';

/**
 * A government entity (جهة حكومية) of a list that whoever runs a server supplies: no public official list of the some four
 * hundred entities (R19) was found, so the package holds none, and a code always names its system.
 *
 * @example
 * ```ts
 * governmentEntitySchema.safeParse({ code: 'moh', name: { ar: 'جهة', en: 'Entity' } }).success; // false: of no system
 * ```
 */
export const governmentEntitySchema = z.strictObject({
  code: field(entityCodeSchema, { label: { ar: 'رمز الجهة', en: 'Entity code' }, dir: 'ltr' }),
  name: field(z.strictObject({ ar: z.string().min(1).max(200), en: z.string().min(1).max(200) }), {
    label: { ar: 'اسم الجهة', en: 'Name of the entity' },
  }),
});
export type GovernmentEntity = z.infer<typeof governmentEntitySchema>;

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
