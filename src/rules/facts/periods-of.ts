import { formatHijri } from '../../models/calendar/civil-date.js';
import { lastDay as lastOfTable } from '../../models/calendar/umalqura.js';
import type { Employee } from '../../models/employment/employee.js';
import type { During, Provenance } from '../../models/employment/history.js';
import { known } from './known.js';
import type { RecordSheet } from './record.js';

type Period = Extract<NonNullable<RecordSheet['periods']>, readonly unknown[]>[number];

/**
 * The dates of an entry: its printed last day is included, and inside rules the day after it ends the period. An entry
 * that ends before it begins has an unknown end.
 */
const dates = ({ from, lastDay }: During) => {
  if (lastDay === null || lastDay.day >= lastOfTable) return { from: formatHijri(from.day), to: null };
  return {
    from: formatHijri(from.day),
    ...(lastDay.day < from.day ? {} : { to: formatHijri(lastDay.day + 1) }),
  };
};

interface PeriodOfRecord {
  readonly period: Period;
  readonly provenance: Provenance;
}

const periods = <E extends During & { readonly provenance: Provenance }>(
  entries: readonly E[],
  about: (entry: E) => Period,
): readonly PeriodOfRecord[] =>
  entries.map((entry) => ({ period: { ...about(entry), ...dates(entry) }, provenance: entry.provenance }));

/**
 * The periods of service (مدد الخدمة) that a rule may leave out of account, as the record has them. Which of them are left
 * out, and whether for their kind or for what came of them, the rules say.
 */
export const periodsOf = (of: Employee): readonly PeriodOfRecord[] => {
  return [
    ...periods(of.leaves, ({ type, purposeAchieved }) => ({
      kind: `${type}-leave`,
      ...known({ purposeAchieved }),
    })),
    ...periods(of.secondments, ({ borrower }) => ({ kind: 'secondment', borrower })),
    ...periods(of.studies, ({ kind, purposeAchieved }) => ({ kind, ...known({ purposeAchieved }) })),
    ...periods(of.absences, ({ convertedToLeave }) => ({
      kind: 'absence',
      ...known({ convertedToLeave }),
    })),
    ...periods(of.suspensions, ({ penaltyFollowed }) => ({
      kind: 'suspension',
      ...known({ penaltyFollowed }),
    })),
    // Training at home is not among the periods; where the record does not say, it may have been abroad.
    ...periods(
      of.training.filter(({ abroad }) => abroad !== false),
      ({ disregarded }) => ({ kind: 'foreign-training', ...known({ excludedByMinister: disregarded }) }),
    ),
  ];
};
