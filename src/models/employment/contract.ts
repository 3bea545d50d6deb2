import type { CodeList } from './code-list.js';
import { openCodeSchema } from './code-list.js';
import { decisionSchema } from './decision.js';
import { during } from './history.js';
import { labelled } from '../schema/field.js';

/**
 * Kinds of contracts (أنواع العقود) by which a post's duties are performed.
 *
 * @example
 * ```ts
 * labelOf(contractTypes, 'part-time', 'ar'); // 'دوام جزئي'
 * ```
 */
export const contractTypes = {
  name: 'contract-type',
  source: 'HR regulation, Ministerial Decision 1550 of 9/6/1440H, arts. 92–98; Civil Service Law, arts. 25 and 25 bis',
  codes: {
    'full-time': { ar: 'دوام كامل', en: 'Full time' },
    'part-time': { ar: 'دوام جزئي', en: 'Part time' },
    temporary: { ar: 'عمل مؤقت', en: 'Temporary' },
    undersecretary: { ar: 'وكلاء الوزارات', en: 'Undersecretaries' },
    'distinguished-competencies': { ar: 'الكفاءات المتميزة', en: 'Distinguished talent' },
    'expert-service': { ar: 'الاستعانة بالخبرات', en: 'Service of experts' },
  },
} as const satisfies CodeList<string>;

/**
 * A contract (عقد) by which somebody does the duties of a post.
 *
 * @example
 * ```ts
 * contractSchema.safeParse({ type: 'temporary', from: '1447-01-01H', lastDay: '1447-03-30H', provenance: 'verified' }).success; // true
 * ```
 */
export const contractSchema = during({
  type: labelled(openCodeSchema(contractTypes), 'نوع العقد', 'Type of contract'),
  decision: decisionSchema.optional(),
});
