import { formula } from '../catalogue/formula.js';
import { known } from '../catalogue/read.js';
import type { Reader } from '../catalogue/read.js';
import { codeword, day } from '../catalogue/result.js';
import { told } from '../catalogue/told.js';
import { atMost, daysAfter, from, given, is } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { boardOfGrievancesProcedureLaw, bogProcedure } from '../law/board-of-grievances-procedure-law.js';
import { grievance } from './facts.js';
import { answerBy, executeBy, grievedOn, inOrder, sueBy, suitTiming } from './stages.js';
import type { Timing } from './stages.js';

/** Suits to annul a decision (دعاوى إلغاء القرارات الإدارية). Board of Grievances procedure, art. 8-4. */

const grievanceDays = given('grievanceDays', from(boardOfGrievancesProcedureLaw.from, 60));
const lastDay = daysAfter(grievance.decisionKnownOn, grievanceDays);
const toMinistry = is(grievance.grievanceTo, ['ministry', 'both']);
const toIssuer = is(grievance.grievanceTo, ['agency', 'both']);

const grievanceTiming = (read: Reader): Timing =>
  known(
    () => read(atMost(grievance.daysSinceKnown, grievanceDays))[0],
    () => read(atMost(grievedOn, lastDay))[0],
  )
    ? 'in-time'
    : 'late';

const byWeight: readonly Timing[] = ['does-not-satisfy-requirement', 'late', 'too-early', 'in-time'];

/** The verdict on the steps that are told: one that is late, too early or misaddressed settles it. */
const outcomeFor =
  (addressed: Expr<boolean>) =>
  (read: Reader): string => {
    if (told(() => read(addressed)[0]) === false) return 'does-not-satisfy-requirement';
    const steps = new Set([told(() => grievanceTiming(read)), told(() => suitTiming(read, sueBy))]);
    return byWeight.find((timing) => steps.has(timing)) ?? grievanceTiming(read);
  };

const results = (addressee: string, addressed: Expr<boolean>) => ({
  addressee: codeword({ ar: 'يُتظلم إلى', en: 'To grieve to' }, () => addressee),
  lastDay: day({ ar: 'آخر يوم للتظلم', en: 'Last day to grieve' }, lastDay),
  answerBy: day({ ar: 'آخر يوم للبت في التظلم', en: 'Last day to answer the grievance' }, answerBy),
  executeBy: day({ ar: 'آخر يوم لتنفيذ ما قُرر له', en: 'Last day to execute what was decided for him' }, executeBy),
  sueBy: day({ ar: 'آخر يوم لرفع الدعوى', en: 'Last day to sue' }, sueBy),
  outcome: codeword({ ar: 'حال الخطوات', en: 'How the steps stand' }, outcomeFor(addressed)),
});

const facts = registry([grievance]);

export const civilServiceAnnulment = formula({
  id: 'grievance.annulment.civil-service',
  cites: bogProcedure('8-4'),
  title: { ar: 'التظلم إلى وزارة الخدمة المدنية وحدها', en: 'Annulment suits on civil-service matters' },
  confidence: 'medium',
  doubt:
    'Read from an unofficial copy that misprints one word. AMB-02: the day of knowledge is not counted, the last day is. ' +
    'A rejection known after the sixty days is taken to open the time to sue again.',
  facts,
  instruments: [boardOfGrievancesProcedureLaw],
  agree: inOrder,
  lastDay: 'lastDay',
  results: results('ministry', toMinistry),
});

export const generalAnnulment = formula({
  id: 'grievance.annulment.general',
  cites: bogProcedure('8-4'),
  title: { ar: 'التظلم إلى الجهة مصدرة القرار', en: 'Annulment suits not on civil service' },
  confidence: 'medium',
  doubt: 'Not for civil-service matters. AMB-02: the day of knowledge is not counted, the last day is.',
  facts,
  instruments: [boardOfGrievancesProcedureLaw],
  agree: inOrder,
  lastDay: 'lastDay',
  results: results('agency', toIssuer),
});
