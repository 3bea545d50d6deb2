import { formula } from '../catalogue/formula.js';
import { amount, day, verdict } from '../catalogue/result.js';
import { all, any, asOf, atLeast, daysAfter, from, given, no, on } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation, jdl, jobDisciplineLaw } from '../law/instruments.js';
import { formerEmployee, judgment, violation } from './facts.js';

/** Discipline before the law, after service and beside a penal judgment. Job Discipline Law, arts. 8 and 25; HR regulation, art. 229. */

const issued = '1443-02-08H';
const inForceFrom = daysAfter(on('1443-02-17H'), given('days', from(issued, 180)));

export const disciplineLawInForce = formula({
  id: 'discipline.effective',
  cites: jdl('25'),
  title: { ar: 'النفاذ', en: 'Entry into force' },
  doubt:
    'The rest of the law of 1391H is reported to have been ended by Royal Decree M/25 of 23/1/1446H, except its art. 47.',
  facts: registry([]),
  instruments: [jobDisciplineLaw],
  from: issued,
  results: {
    inForceFrom: day({ ar: 'يعمل به من', en: 'In force from' }, inForceFrom),
    inForce: verdict({ ar: 'نافذ', en: 'In force' }, atLeast(asOf, inForceFrom)),
  },
});

const fineMonths = given('fineMonths', from(jobDisciplineLaw.from, 3));
const pursued = no(any(violation.died, violation.totallyIncapacitated));

export const afterService = formula({
  id: 'discipline.after-service',
  cites: jdl('8'),
  title: { ar: 'بعد انتهاء الخدمة', en: 'After end of service' },
  facts: registry([violation, formerEmployee]),
  instruments: [jobDisciplineLaw],
  results: {
    proceedingsContinue: verdict({ ar: 'تستمر الإجراءات', en: 'Proceedings continue' }, pursued),
    maxFine: amount({ ar: 'أقصى غرامة', en: 'Greatest fine' }, (read) => {
      const [salary, months] = read(formerEmployee.lastNetMonthlySalary, fineMonths);
      return salary * months;
    }),
  },
});

/** Which judgments dismiss is said by art. 228; here its answer is a fact. */
export const otherConviction = formula({
  id: 'discipline.non-dismissal-conviction',
  cites: hr('229'),
  title: { ar: 'عقوبة غير موجبة للفصل', en: 'Penal judgment not requiring dismissal' },
  facts: registry([judgment]),
  instruments: [hrRegulation],
  results: {
    referred: verdict(
      { ar: 'يحال إلى الجهة التأديبية', en: 'Referred to the disciplinary body' },
      all(judgment.final, no(judgment.dismissesByLaw)),
    ),
  },
});
