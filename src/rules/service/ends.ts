import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { codeword, day, verdict } from '../catalogue/result.js';
import { above, all, any, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { counted } from './facts.js';

/** Time at the end of a service that is none (الموظف الفعلي). HR regulation, arts. 222 and 230. */

const facts = registry([counted]);
const pastAge = all(above(counted.monthsAfterAge, 0), no(counted.extension));

const deFacto = any(pastAge, counted.afterDismissal);

/** One who works on past the age without ground, or after a dismissal; a dismissal of which nothing is told is none. */
const isDeFacto = (read: Reader): boolean =>
  known(
    () => read(deFacto)[0],
    () =>
      known(
        () => read(pastAge)[0],
        () => read(deFacto)[0],
      ),
  );

export const afterAge = formula({
  id: 'service.count.after-age',
  cites: hr('222'),
  title: { ar: 'العمل بعد سن التقاعد دون سند', en: 'Work after the retirement age without legal ground' },
  facts,
  instruments: [hrRegulation],
  results: {
    status: codeword({ ar: 'الصفة', en: 'Status' }, (read) => (isDeFacto(read) ? 'de-facto' : 'in-service')),
    countsAsService: verdict({ ar: 'تعد خدمة فعلية', en: 'Counts as service' }, (read) => !isDeFacto(read)),
    pensionDeductionsReturned: verdict({ ar: 'تعاد إليه الحسميات', en: 'Pension deductions are returned' }, isDeFacto),
    pensionFrom: day({ ar: 'تبدأ حقوقه التقاعدية في', en: 'Pension rights start on' }, counted.stoppedOn),
  },
});

export const suspendedEnd = formula({
  id: 'service.end.suspended',
  cites: hr('230'),
  title: { ar: 'تاريخ انتهاء خدمة المفصول', en: 'End of service of one who was suspended' },
  facts,
  instruments: [hrRegulation],
  results: {
    serviceEndedOn: day({ ar: 'انتهت خدمته في', en: 'Service ended on' }, (read) => {
      const dates = read(counted.suspendedOn, counted.detainedOn).filter((date) => date !== null);
      return dates.length === 0 ? null : Math.min(...dates);
    }),
  },
});
