import { formula } from '../catalogue/formula.js';
import { codeword, verdict } from '../catalogue/result.js';
import type { LocalText } from '../../models/text/language.js';
import { above, all, atLeast, bar, choose, condition, from, given, is } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { boardOfGrievancesProcedureLaw, bogProcedure } from '../law/board-of-grievances-procedure-law.js';
import { jdl, jobDisciplineLaw } from '../law/instruments.js';
import { proceeding } from './facts.js';

/** How a penalty is decided (إجراءات توقيع الجزاء). Job Discipline Law, arts. 4, 7 and 10 to 12. */

const facts = registry([employee, proceeding]);

const step = (part: string, title: LocalText, holds: Expr<boolean>) =>
  condition({ id: `discipline.due-process/${part}`, cites: jdl('4-1'), title, holds });

const dueProcess = [
  step('investigated', { ar: 'التحقيق قبل الجزاء', en: 'Investigated before the penalty' }, proceeding.investigated),
  step('confronted', { ar: 'مواجهته بالمخالفة', en: 'Confronted with the violation' }, proceeding.confronted),
  step('heard', { ar: 'سماع أقواله', en: 'Heard' }, proceeding.heard),
  step('defence', { ar: 'تحقيق دفاعه', en: 'His defence was examined' }, proceeding.defenceExamined),
  step('recorded', { ar: 'إثبات ذلك في محضر', en: 'Put in a written record' }, proceeding.recorded),
  step('reasoned', { ar: 'تسبيب القرار', en: 'A reasoned decision' }, proceeding.reasoned),
];

/** That the penalty is in proportion to the violation is judged by whoever decides it; no fact tests it. */
const onePenalty = bar({
  id: 'discipline.single-penalty',
  cites: jdl('10-3'),
  title: { ar: 'أكثر من جزاء عن المخالفة الواحدة أو ما يرتبط بها', en: 'More than one penalty for one act' },
  when: above(proceeding.penaltiesForSameAct, given('penaltiesForOneAct', from(jobDisciplineLaw.from, 1))),
});

const obeyed = all(proceeding.orderedBySuperior, proceeding.alertedInWriting);

const obeyedOrder = bar({
  id: 'discipline.superior-order',
  cites: jdl('7'),
  title: { ar: 'نفذ أمر رئيسه مع تنبيهه', en: "Carried out his superior's order despite alerting him" },
  when: obeyed,
});

const isDismissal = is(proceeding.penalty, 'dismissal');
const byCourtFrom = given('courtFromRank', from(jobDisciplineLaw.from, 14));

const decider = condition({
  id: 'discipline.dismissal-procedure/decider',
  cites: jdl('12'),
  title: {
    ar: 'تقرر الفصلَ اللجنةُ الثانية، ولمن في المرتبتين 14 و15 المحكمةُ',
    en: 'The second committee decides dismissal; for ranks 14 and 15 the court',
  },
  applies: isDismissal,
  holds: choose(
    atLeast(employee.rank, byCourtFrom),
    is(proceeding.decidedBy, 'court'),
    is(proceeding.decidedBy, 'second-committee'),
  ),
});

const recommended = condition({
  id: 'discipline.dismissal-procedure/recommended',
  cites: jdl('11'),
  title: { ar: 'توصية اللجنة بالفصل', en: 'A committee recommended dismissal' },
  applies: isDismissal,
  holds: proceeding.committeeRecommended,
});

/**
 * Whether a penalty was decided as the law requires (سلامة قرار الجزاء). Job Discipline Law, arts. 4-1, 7 and 10–12.
 *
 * @example
 * ```ts
 * import { decide, disciplinaryDecision } from 'martaba/rules';
 *
 * const ofRank = (rank: number) => {
 *   const sheet = { penalty: 'dismissal', decidedBy: 'second-committee', 'employee.rank': rank };
 *   const { findings } = decide(disciplinaryDecision, sheet, { asOf: '1447-01-10H' });
 *   return findings.find(({ part }) => part === 'decider')?.status;
 * };
 * ofRank(13); // 'met'
 * ofRank(14); // 'unmet'
 * ```
 */
export const disciplinaryDecision = ruleSet({
  id: 'disciplinary-decision',
  title: { ar: 'قرار الجزاء', en: 'A disciplinary decision' },
  facts,
  instruments: [jobDisciplineLaw],
  from: jobDisciplineLaw.from,
  rules: [...dueProcess, onePenalty, obeyedOrder, decider, recommended],
});

export const superiorOrder = formula({
  id: 'discipline.superior-order',
  cites: jdl('7'),
  title: { ar: 'أمر الرئيس', en: "Superior's order" },
  facts,
  instruments: [jobDisciplineLaw],
  results: { exempt: verdict({ ar: 'معفى من الجزاء', en: 'Exempt from the penalty' }, obeyed) },
});

export const dismissalRoute = formula({
  id: 'discipline.dismissal-procedure',
  cites: jdl('10-2'),
  title: { ar: 'جزاء الفصل', en: 'Dismissal procedure' },
  facts,
  instruments: [jobDisciplineLaw],
  results: {
    referTo: codeword({ ar: 'يحال إلى', en: 'To be referred to' }, (read) =>
      read(atLeast(employee.rank, byCourtFrom))[0] ? 'oversight-and-anti-corruption-authority' : 'second-committee',
    ),
  },
});

export const royalRatification = formula({
  id: 'discipline.dismissal-rank14-ratification',
  cites: bogProcedure('30-2'),
  title: { ar: 'تصديق الملك على حكم الفصل', en: 'Dismissal judgments of rank 14 and above' },
  confidence: 'medium',
  doubt: 'Read from an unofficial copy.',
  facts,
  instruments: [boardOfGrievancesProcedureLaw],
  results: {
    ratificationRequired: verdict(
      { ar: 'يلزم تصديق الملك قبل التنفيذ', en: 'Ratification by the King is needed before execution' },
      all(isDismissal, atLeast(employee.rank, given('fromRank', from(boardOfGrievancesProcedureLaw.from, 14)))),
    ),
  },
});
