import { months, years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { codeword, day, numeral } from '../catalogue/result.js';
import { after, any, atMost, condition, count, from, given, is } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { assignment, assignmentTerm, assignmentTerms, movement } from './facts.js';
import { fewEnough, shortEnough, termsOutcome } from './terms.js';

/** How long an assignment may last (مدة التكليف). HR regulation, arts. 69-e and 70. */

const partial = is(assignment.kind, 'partial');
const limits = {
  terms: assignmentTerms.terms,
  months: assignmentTerm.months,
  longest: given('partialMonths', from('1440-06-09H', 6)),
  renewals: given('renewals', from('1440-06-09H', 1)),
};
const facts = registry([assignment, assignmentTerms, movement]);
const partialTerm = given('partialTerm', from('1440-06-09H', months(6)));

/**
 * Whether the terms of an assignment to a post may stand (مدة التكليف بوظيفة). HR regulation, art. 69-e.
 *
 * @example
 * ```ts
 * import { assignmentTermsAllowed, decide } from 'martaba/rules';
 *
 * const partial = (terms: readonly number[]) =>
 *   decide(assignmentTermsAllowed, { 'assignment.kind': 'partial', terms }, { asOf: '1447-01-10H' }).outcome;
 * partial([6, 6]); // 'eligible'
 * partial([7]); // 'ineligible'
 * partial([6, 6, 6]); // 'ineligible'
 * ```
 */
export const assignmentTermsAllowed = ruleSet({
  id: 'assignment-terms',
  title: { ar: 'مدة التكليف بأعمال وظيفة أخرى', en: 'Duration of an assignment to a post' },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'assignment.post.duration/term',
      cites: hr('69-e'),
      title: { ar: 'لا تتجاوز مدة التكليف الجزئي ستة أشهر', en: 'A partial assignment is six months at most' },
      applies: partial,
      holds: shortEnough(limits),
    }),
    condition({
      id: 'assignment.post.duration/renewal',
      cites: hr('69-e'),
      title: { ar: 'يجدد التكليف الجزئي مرة واحدة', en: 'A partial assignment is renewed once' },
      applies: partial,
      holds: fewEnough(limits),
    }),
    condition({
      id: 'assignment.post.duration/approval',
      cites: hr('69-e'),
      severity: 'warning',
      title: { ar: 'التجديد بموافقة الوزير', en: 'The minister approves the renewal' },
      applies: partial,
      holds: any(atMost(count(limits.terms), 1), movement.ministerApproves),
    }),
  ],
});

export const assignmentTermsEnd = formula({
  id: 'assignment.post.duration',
  cites: hr('69-e'),
  title: { ar: 'مدة التكليف', en: 'Duration of assignment to a post' },
  facts,
  instruments: [hrRegulation],
  lastDay: 'termEndsBy',
  results: {
    outcome: codeword({ ar: 'حكم المدد', en: 'Outcome' }, termsOutcome(partial, limits)),
    termEndsBy: day({ ar: 'أقصى نهاية للمدة', en: 'The term ends by' }, (read) => {
      const [limited] = read(partial);
      return limited ? read(after(assignment.startsOn, partialTerm))[0] : null;
    }),
    maxMonths: numeral({ ar: 'أقصى مدة مع التجديد بالأشهر', en: 'Most months with the renewal' }, (read) => {
      const [limited, longest, renewals] = read(partial, limits.longest, limits.renewals);
      return limited ? longest * (renewals + 1) : null;
    }),
  },
});

const missionYears = given('maxYears', from('1440-06-09H', 1));
const missionTerm = given('missionTerm', from('1440-06-09H', years(1)));

/**
 * Whether an assignment to an official mission may last so long (مدة التكليف بمهمة رسمية). HR regulation, art. 70.
 *
 * @example
 * ```ts
 * import { decide, missionTermAllowed } from 'martaba/rules';
 *
 * decide(missionTermAllowed, { 'assignment.years': 1 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(missionTermAllowed, { 'assignment.years': 1.5 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const missionTermAllowed = ruleSet({
  id: 'mission-term',
  title: { ar: 'مدة التكليف بمهمة رسمية', en: 'Duration of an official mission' },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'assignment.mission.duration',
      cites: hr('70'),
      title: { ar: 'لا تتجاوز كل مدة سنة', en: 'Each period is one year at most' },
      holds: atMost(assignment.years, missionYears),
    }),
  ],
});

export const missionEnd = formula({
  id: 'assignment.mission.duration',
  cites: hr('70'),
  title: { ar: 'التكليف بمهمة رسمية', en: 'Duration of an official-mission assignment' },
  facts,
  instruments: [hrRegulation],
  lastDay: 'missionEndsBy',
  results: {
    missionEndsBy: day({ ar: 'أقصى نهاية للمهمة', en: 'The mission ends by' }, after(assignment.startsOn, missionTerm)),
  },
});
