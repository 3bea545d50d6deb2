import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { day, verdict } from '../catalogue/result.js';
import { after, always, asOf, atLeast, choose, from, given, latest, present, the } from '../language/build.js';
import { registry } from '../language/registry.js';
import { jdl, jobDisciplineLaw } from '../law/instruments.js';
import { entry, record } from './facts.js';

/** Erasing penalties from a record (محو الجزاءات). Job Discipline Law, art. 21. */

const kept = given('years', from(jobDisciplineLaw.from, years(2)));
const last = latest(record.penalties, entry.issuedOn);
const erasedOn = after(the(last), kept);

export const expungement = formula({
  id: 'discipline.expungement',
  cites: jdl('21'),
  title: { ar: 'محو الجزاءات', en: 'Expungement of penalties' },
  doubt: 'AMB-12. The law does not name a calendar: Hijri years are taken. Other laws may keep a penalty longer.',
  facts: registry([record]),
  instruments: [jobDisciplineLaw],
  results: {
    erased: verdict(
      { ar: 'مُحيت الجزاءات كلها', en: 'All penalties are erased' },
      choose(present(last), atLeast(asOf, erasedOn), always),
    ),
    erasedOn: day({ ar: 'تُمحى في', en: 'Erased on' }, (read) => (read(present(last))[0] ? read(erasedOn)[0] : null)),
  },
});
