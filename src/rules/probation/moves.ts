import { employee } from '../facts/employee.js';
import { all, always, bar, is, never, no, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { move } from './facts.js';

/** What probation blocks (آثار التجربة على الحركات الوظيفية). HR regulation, arts. 64-a, 69-c and 79. */

const doubt = 'AMB-20: ordinary promotion to rank 10 or below during probation is not expressly barred.';
const promoted = all(employee.onProbation, is(move.kind, 'promotion'));

const transfer = bar({
  id: 'probation.cross-bars/transfer',
  cites: hr('64-a'),
  title: {
    ar: 'النقل خلال مدة التجربة إلى مقر آخر أو مجموعة نوعية أخرى',
    en: 'Transfer in probation to another location or another specific group',
  },
  when: all(employee.onProbation, is(move.kind, 'transfer'), no(all(move.sameLocation, move.sameSpecificGroup))),
});

const assignment = bar({
  id: 'probation.cross-bars/assignment',
  cites: hr('69-c'),
  title: { ar: 'التكليف بوظيفة أخرى خلال مدة التجربة', en: 'Assignment to another post in probation' },
  when: all(employee.onProbation, is(move.kind, 'assignment')),
});

const secondment = bar({
  id: 'probation.cross-bars/secondment',
  cites: hr('79'),
  title: { ar: 'الإعارة خلال مدة التجربة', en: 'Secondment in probation' },
  when: all(employee.onProbation, is(move.kind, 'secondment')),
});

const promotion = bar({
  id: 'probation.cross-bars/promotion',
  cites: hr('48'),
  title: { ar: 'الترقية خلال مدة التجربة', en: 'Promotion in probation' },
  doubt,
  when: all(promoted, reading('AMB-20', { A: never, B: always })),
});

const promotionDoubtful = bar({
  id: 'probation.cross-bars/promotion-doubtful',
  cites: hr('48'),
  title: { ar: 'الترقية خلال مدة التجربة لم يرد بشأنها نص', en: 'The text is silent on promotion in probation' },
  severity: 'warning',
  doubt,
  when: promoted,
});

/**
 * Whether probation stands in the way of a transfer, an assignment, a secondment or a promotion (آثار التجربة).
 *
 * @example
 * ```ts
 * import { decide, probationMoves } from 'martaba/rules';
 *
 * const facts = { 'employee.onProbation': true, 'move.kind': 'assignment' };
 * decide(probationMoves, facts, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const probationMoves = ruleSet({
  id: 'probation-moves',
  title: { ar: 'آثار مدة التجربة على الحركات الوظيفية', en: 'What probation blocks' },
  facts: registry([employee, move]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [transfer, assignment, secondment, promotion, promotionDoubtful],
});
