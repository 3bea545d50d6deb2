import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Employee } from '../../models/employment/employee.js';
import { heldOn } from '../../models/employment/history.js';
import type { Halalas } from '../../models/employment/money.js';
import { generalScale, lookupSalary } from '../../models/employment/salary-scale.js';
import type { Enquiry } from '../../models/requests/enquiry.js';
import type { Result } from '../../models/result.js';
import { fail } from '../../models/result.js';
import { condition, facts, flag } from '../language/build.js';
import { decide } from '../language/decide.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { masar, masarDescription } from '../law/instruments.js';

const enquiry = facts('enquiry', {
  aboutScale: flag({ label: { ar: 'الاستفسار عن السلم الوظيفي', en: 'The enquiry is about the salary scale' } }),
  gradeKnown: flag({ label: { ar: 'المرتبة والدرجة معروفتان', en: 'Rank and step are known' } }),
});

const rule = { cites: masar('R142'), confidence: 'medium' } as const;

/**
 * Whether an enquiry is answered by the salary scale itself (الاستفسار عن السلم الوظيفي, R142), and waits for nobody.
 *
 * @example
 * ```ts
 * import { decide, enquiryByScale } from 'martaba/rules';
 *
 * decide(enquiryByScale, { 'enquiry.aboutScale': false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const enquiryByScale = ruleSet({
  id: 'enquiry-by-scale',
  title: { ar: 'الاستفسار الذي يجيب عنه السلم', en: 'An enquiry that the scale answers' },
  facts: registry([enquiry]),
  instruments: [masarDescription],
  from: masarDescription.from,
  rules: [
    condition({
      ...rule,
      id: 'requests.enquiry.about-scale',
      title: { ar: 'موضوعه السلم الوظيفي', en: 'It is about the salary scale' },
      holds: enquiry.aboutScale,
    }),
    condition({
      ...rule,
      id: 'requests.enquiry.grade-known',
      title: { ar: 'مرتبة المستفسر ودرجته معروفتان', en: 'The rank and step of who asks are known' },
      holds: enquiry.gradeKnown,
    }),
  ],
});

/** What an enquiry is answered from. */
export interface EnquiryContext {
  /** The record of the one who asks. */
  readonly record?: Employee;
  /** The civil date of the answer. */
  readonly asOf: string;
}

/**
 * The answer of the salary scale to an enquiry (R142): the basic salary of the general scale for the asker's own rank and
 * step on the day, in halalas. It is read out of the scale, and decides nothing.
 *
 * @returns the amount; `answered-by-person`, of an enquiry that the scale does not answer; or the codes of `lookupSalary`
 * @throws MartabaError those of civil dates and of `decide`, for `asOf`
 * @example
 * ```ts
 * answerEnquiry({ subject: 'transfer' }, { asOf: '1447-01-10H' }).issues[0].code; // 'answered-by-person'
 * ```
 */
export const answerEnquiry = (
  { subject }: Pick<Enquiry, 'subject'>,
  { record, asOf }: EnquiryContext,
): Result<Halalas> => {
  const held = heldOn(record?.ranks ?? [], parseCivilDate(asOf));
  const [grade] = held;
  const sheet = { 'enquiry.aboutScale': subject === 'salary-scale', 'enquiry.gradeKnown': held.length === 1 };
  return grade === undefined || decide(enquiryByScale, sheet, { asOf }).outcome !== 'eligible'
    ? fail('answered-by-person')
    : lookupSalary({ scale: generalScale.scale, rank: grade.rank, step: grade.step, onDate: asOf });
};

export const enquiryTexts = {
  'answered-by-person': {
    ar: 'لا يجيب السلم عن هذا الاستفسار؛ يُحال إلى مختص.',
    en: 'The salary scale does not answer this. It goes to a person.',
  },
} as const;
