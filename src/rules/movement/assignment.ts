import { formula } from '../catalogue/formula.js';
import { verdict } from '../catalogue/result.js';
import { employee } from '../facts/employee.js';
import { target } from '../facts/post.js';
import { atLeast, condition, equals, from, given, is, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { assignmentDecision, mover } from './facts.js';

/** Assignment to the work of another post (التكليف بأعمال وظيفة أخرى). HR regulation, arts. 69 and 238. */

const part = (name: string) => `assignment.post.conditions/${name}`;

/** The least rating with which one is assigned (art. 69-d). */
export const assignmentMinRating = given('minRating', from('1440-06-09H', 2));

/**
 * Whether an employee may be assigned to another post (التكليف بوظيفة أخرى). HR regulation, art. 69.
 *
 * @example
 * ```ts
 * import { decide, postAssignment } from 'martaba/rules';
 *
 * const sheet = { 'target.vacancy': 'in-effect', 'employee.otherAssignments': 1 };
 * const { findings } = decide(postAssignment, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.part; // 'one-at-a-time'
 * ```
 */
export const postAssignment = ruleSet({
  id: 'post-assignment',
  title: { ar: 'التكليف بأعمال وظيفة أخرى', en: 'Assignment to another post' },
  facts: registry([employee, target, mover]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: part('vacancy'),
      cites: hr('69-a'),
      title: { ar: 'الوظيفة شاغرة فعلًا أو حكمًا', en: 'The post is vacant, actually or in effect' },
      holds: is(target.vacancy, ['actual', 'in-effect']),
    }),
    condition({
      id: part('one-at-a-time'),
      cites: hr('69-b'),
      title: { ar: 'لا يكلف بأكثر من وظيفة في وقت واحد', en: 'No other assignment at the same time' },
      holds: equals(mover.otherAssignments, 0),
    }),
    condition({
      id: part('probation'),
      cites: hr('69-c'),
      title: { ar: 'ليس في فترة التجربة', en: 'Not in probation' },
      holds: no(employee.onProbation),
    }),
    condition({
      id: part('rating'),
      cites: hr('69-d'),
      title: { ar: 'ليس تقويم أدائه للسنة الأخيرة غير مرض', en: 'Last rating is not Unsatisfactory' },
      holds: atLeast(employee.lastYearRating, assignmentMinRating, { ifNone: true }),
    }),
  ],
});

export const assigneePowers = formula({
  id: 'assignment.no-delegated-powers',
  cites: hr('238'),
  title: { ar: 'صلاحيات المكلف', en: 'Powers of an assignee' },
  facts: registry([assignmentDecision]),
  instruments: [hrRegulation],
  results: {
    delegatedPowers: verdict(
      { ar: 'يتمتع بالصلاحيات المفوضة لشاغل الوظيفة السابق', en: 'Has the powers delegated to the former occupant' },
      assignmentDecision.mentionsDelegatedPowers,
    ),
  },
});
