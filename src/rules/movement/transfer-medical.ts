import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { codeword, day, verdict } from '../catalogue/result.js';
import { above, after, all, asOf, from, given, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { medical } from './facts.js';

/** Transfer for medical inability (النقل لعجز صحي عن الوظيفة). HR regulation, art. 65. */

const longest = given('maxAssignmentYears', from('1440-06-09H', years(1)));
const until = after(medical.assignedFrom, longest);

export const medicalTransfer = formula({
  id: 'transfer.medical',
  cites: hr('65'),
  title: { ar: 'النقل لعجز صحي عن الوظيفة', en: 'Transfer for medical inability' },
  facts: registry([medical]),
  instruments: [hrRegulation],
  lastDay: 'suitableWorkUntil',
  results: {
    outcome: codeword({ ar: 'الإجراء', en: 'What follows' }, (read) => {
      const [unable] = read(medical.unableForPost);
      if (!unable) return 'stays-in-post';
      const [vacant] = read(medical.suitablePostVacant);
      if (vacant) return 'transferred';
      return read(above(asOf, until))[0] ? 'service-ends-health-incapacity' : 'assigned-suitable-work';
    }),
    suitableWorkUntil: day(
      { ar: 'آخر يوم للتكليف بعمل مناسب', en: 'Last day of the assignment to suitable work' },
      until,
    ),
    keepsRankAndSalary: verdict(
      { ar: 'ينقل بمرتبته وراتبه', en: 'Transferred with his rank and salary' },
      all(medical.unableForPost, medical.suitablePostVacant),
    ),
    paidFromOwnPost: verdict(
      { ar: 'يصرف راتبه من وظيفته', en: 'Paid from his own post' },
      all(medical.unableForPost, no(medical.suitablePostVacant)),
    ),
  },
});
