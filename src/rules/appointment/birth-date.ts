import { birthDateFromParts } from '../../models/calendar/birth-date.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { day, verdict } from '../catalogue/result.js';
import { all, atMost, date, facts, maybe, never, on, present, quantity, reading, the } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';

/** Which date of birth counts (تاريخ الميلاد المعتمد). HR regulation, art. 36; Civil Retirement Law, art. 34. */

const personal = { sensitivity: 'personal', changedBy: 'nobody' } as const;

const identity = facts('identity', {
  birthDateOriginal: maybe(
    date({
      label: { ar: 'تاريخ الميلاد في وثيقة إثبات الجنسية', en: 'Date of birth in the document of nationality' },
      ...personal,
    }),
  ),
  birthYear: quantity({
    label: { ar: 'سنة الميلاد في الوثيقة', en: 'Year of birth in the document' },
    min: 1,
    ...personal,
  }),
  birthDateChangedOn: maybe(
    date({ label: { ar: 'تاريخ تعديل تاريخ الميلاد', en: 'Date of birth changed on' }, ...personal }),
  ),
  birthDateChangedTo: date({ label: { ar: 'تاريخ الميلاد بعد التعديل', en: 'Date of birth changed to' }, ...personal }),
});

/** The date in the document; the first of Rajab of its year where it names no day and month. */
const documented = (read: Reader): number | null => {
  const [whole] = read(present(identity.birthDateOriginal));
  if (whole) return read(the(identity.birthDateOriginal))[0];
  const [year] = read(identity.birthYear);
  const born = birthDateFromParts({ year });
  return born.ok ? born.value.date.day : null;
};

/** Until when a change counts: the digits are damaged, and 1/7/1409H is the one arrangement that makes a date. */
const cutOff = on('1409-07-01H');
const changeCounts = all(
  present(identity.birthDateChangedOn),
  reading('AMB-19', { A: atMost(the(identity.birthDateChangedOn), cutOff), B: never }),
);

export const birthDate = formula({
  id: 'appointment.birth-date',
  cites: hr('36'),
  title: { ar: 'تاريخ الميلاد المعتمد', en: 'Which birth date counts' },
  confidence: 'medium',
  doubt:
    'AMB-19: the cut-off date is printed as scrambled digits. A dispute about a birth date is for a person to judge.',
  facts: registry([identity]),
  instruments: [hrRegulation],
  results: {
    birthDate: day({ ar: 'تاريخ الميلاد المعتمد', en: 'Date of birth that counts' }, documented),
    changeCounts: verdict({ ar: 'يعتد بالتعديل', en: 'The change counts' }, changeCounts),
    retirementBirthDate: day({ ar: 'تاريخ الميلاد المعتمد للتقاعد', en: 'Date of birth for retirement' }, (read) =>
      read(changeCounts)[0] ? read(identity.birthDateChangedTo)[0] : documented(read),
    ),
  },
});
