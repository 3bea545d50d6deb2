import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { codeword, day, verdict } from '../catalogue/result.js';
import { code, facts, flag, from, given, maybe, present, the } from '../language/build.js';
import { registry } from '../language/registry.js';
import { dataProtectionRegulation, pdpl } from '../requests/instruments.js';
import type { Moment } from './moment.js';
import { formatMoment, hoursAfter, isNotAfter, parseMoment } from './moment.js';

/** Notice of a breach of personal data (الإشعار بتسرب البيانات). Regulation of the data protection law, art. 24. */

const breach = facts('', {
  knownAt: code<string>(
    {},
    { label: { ar: 'وقت العلم بالتسرب بتوقيت الرياض', en: 'Breach known at, date and time in Riyadh' } },
  ),
  notifiedAt: maybe(
    code<string>(
      {},
      { label: { ar: 'وقت إشعار الجهة المختصة', en: 'Authority notified at, date and time in Riyadh' } },
    ),
  ),
  mayHarm: flag({ label: { ar: 'قد يلحق ضررًا', en: 'It may harm' }, askedOf: 'agency' }),
  harmsSubject: flag({ label: { ar: 'يضر بصاحب البيانات', en: 'It harms the data subject' }, askedOf: 'agency' }),
});

const hours = given('hours', from(dataProtectionRegulation.from, 72));

const notifyBy = (read: Reader): Moment => {
  const [known, most] = read(breach.knownAt, hours);
  return hoursAfter(parseMoment(known, 'knownAt'), most);
};

export const breachNotice = formula({
  id: 'pdpl.breach',
  cites: pdpl('24-1-5'),
  title: { ar: 'تسرب البيانات', en: 'Breach notice' },
  facts: registry([breach]),
  instruments: [dataProtectionRegulation],
  lastDay: 'lastDay',
  results: {
    notifyBy: codeword({ ar: 'آخر وقت لإشعار الجهة المختصة', en: 'The authority to be notified by' }, (read) =>
      formatMoment(notifyBy(read)),
    ),
    lastDay: day(
      { ar: 'آخر يوم لإشعار الجهة المختصة', en: 'Last day to notify the authority' },
      (read) => notifyBy(read).day,
    ),
    notifyAuthority: verdict({ ar: 'يلزم إشعار الجهة المختصة', en: 'The authority must be notified' }, breach.mayHarm),
    notifySubject: verdict(
      { ar: 'يلزم إشعار صاحب البيانات دون تأخير', en: 'The subject must be notified without undue delay' },
      breach.harmsSubject,
    ),
    outcome: codeword({ ar: 'حال الإشعار', en: 'How the notice stands' }, (read) => {
      const [given] = read(present(breach.notifiedAt));
      if (!given) return 'not-notified';
      const [notified] = read(the(breach.notifiedAt));
      return isNotAfter(parseMoment(notified, 'notifiedAt'), notifyBy(read)) ? 'in-time' : 'late';
    }),
  },
});
