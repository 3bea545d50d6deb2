import * as z from 'zod';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { labelled } from '../schema/field.js';
import { foldArabic } from '../text/fold.js';

/**
 * A government entity (جهة حكومية) of a list that whoever runs a server supplies: no public official list of the some four
 * hundred entities (R19) was found, so the package holds none, and a code always names its system.
 *
 * @example
 * ```ts
 * governmentEntitySchema.safeParse({ code: 'moh', name: { ar: 'جهة', en: 'Entity' } }).success; // false
 * ```
 */
export const governmentEntitySchema = z.strictObject({
  code: entityCodeSchema,
  name: labelled(
    z.strictObject({
      ar: labelled(z.string().min(1).max(200), 'بالعربية', 'In Arabic'),
      en: labelled(z.string().min(1).max(200), 'بالإنجليزية', 'In English'),
    }),
    'اسم الجهة',
    'Name of the entity',
  ),
});
export type GovernmentEntity = z.infer<typeof governmentEntitySchema>;

/**
 * The entities of a list whose code or name holds every word that was typed, in either language and any usual spelling,
 * in the order of the list (البحث في الجهات).
 *
 * @example
 * ```ts
 * searchEntities([{ code: 'example:moh', name: { ar: 'وزارة الصحّة', en: 'Health' } }], 'الصحه').length; // 1
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
