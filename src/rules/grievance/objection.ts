import { formula } from '../catalogue/formula.js';
import { known } from '../catalogue/read.js';
import { codeword, day } from '../catalogue/result.js';
import { asOf, atMost, choose, daysAfter, from, given, present, the } from '../language/build.js';
import { registry } from '../language/registry.js';
import { boardOfGrievancesProcedureLaw, bogProcedure } from '../law/board-of-grievances-procedure-law.js';
import { objection } from './facts.js';

/** Objecting to a judgment (الاعتراض على الحكم). Board of Grievances procedure, art. 33-1. */

const objectionDays = given('days', from(boardOfGrievancesProcedureLaw.from, 30));
const received = choose(present(objection.copyReceivedOn), the(objection.copyReceivedOn), objection.receiptSetFor);
const lastDay = daysAfter(received, objectionDays);
const objectedOn = choose(present(objection.objectedOn), the(objection.objectedOn), asOf);

export const judgmentObjection = formula({
  id: 'grievance.objection',
  cites: bogProcedure('33-1'),
  title: { ar: 'الاعتراض على الحكم', en: 'Objecting to a judgment' },
  confidence: 'medium',
  doubt: 'AMB-02: the day of receipt is not counted, the last day is.',
  facts: registry([objection]),
  instruments: [boardOfGrievancesProcedureLaw],
  lastDay: 'lastDay',
  results: {
    lastDay: day({ ar: 'آخر يوم للاعتراض', en: 'Last day to object' }, lastDay),
    outcome: codeword({ ar: 'حال الاعتراض', en: 'How the objection stands' }, (read) =>
      known(
        () => read(atMost(objection.daysSinceCopyReceived, objectionDays))[0],
        () => read(atMost(objectedOn, lastDay))[0],
      )
        ? 'in-time'
        : 'late',
    ),
  },
});
