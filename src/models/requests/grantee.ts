import * as z from 'zod';
import type { CodeList } from '../employment/code-list.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { naming } from '../schema/choice.js';
import { field, labelled } from '../schema/field.js';

/**
 * Whether a body is public or private (نوع القطاع, R129).
 *
 * @example
 * ```ts
 * labelOf(sectorTypes, 'private', 'ar'); // 'جهة خاصة'
 * ```
 */
export const sectorTypes = {
  name: 'sector-type',
  source: 'a published description of the data-sharing service of Absher (R129)',
  codes: {
    public: { ar: 'جهة حكومية', en: 'Public body' },
    private: { ar: 'جهة خاصة', en: 'Private body' },
  },
} as const satisfies CodeList<string>;

const kinds = {
  entity: { ar: 'جهة بعينها', en: 'One entity' },
  sector: { ar: 'قطاع', en: 'A sector' },
} as const;
const kindOf = <K extends keyof typeof kinds>(kind: K): z.ZodLiteral<K> =>
  labelled(z.literal(kind), 'نوع الجهة المفوَّضة', 'Kind of authorised body');
const sectorType = labelled(closedCodeSchema(sectorTypes), 'نوع الجهة', 'Type of body');

/**
 * Who is authorised to look (الجهة المفوَّضة): one entity by its code, or a sector (R124, R129).
 *
 * @example
 * ```ts
 * granteeSchema.parse({ kind: 'entity', code: 'example:moh', sectorType: 'public' }).kind; // 'entity'
 * ```
 */
export const granteeSchema = naming(
  kinds,
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: kindOf('entity'),
      code: labelled(entityCodeSchema, 'الجهة', 'Entity'),
      sectorType,
    }),
    z.strictObject({
      kind: kindOf('sector'),
      code: field(z.string().regex(/^[a-z][a-z0-9-]{0,63}$/), { label: { ar: 'القطاع', en: 'Sector' }, dir: 'ltr' }),
      sectorType,
    }),
  ]),
);
export type Grantee = z.infer<typeof granteeSchema>;
