import { formula } from '../catalogue/formula.js';
import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import { verdict } from '../catalogue/result.js';
import { typed } from '../language/expression.js';
import { nameOf } from '../language/rule.js';
import type { RuleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { prohibitedConduct } from './prohibitions.js';

export { employeeDuties } from './duties.js';

export const dutySets: readonly RuleSet[] = [prohibitedConduct];

const notTrading = prohibitedConduct.rules.filter((rule) => nameOf(rule).rule === 'duty.not-trading');

/** Whether a form of activity is not trading, by the exception that says so. */
export const dutyFormulas: readonly Formula[] = notTrading.flatMap(({ id, cites, title, when }) =>
  when === undefined
    ? []
    : formula({
        id,
        cites,
        title,
        facts: prohibitedConduct.registry,
        instruments: [hrRegulation],
        results: { notTrading: verdict({ ar: 'لا يعد تجارة', en: 'Not trading' }, typed<boolean>(when)) },
      }),
);

export const dutyLines: readonly CatalogueLine[] = [
  {
    id: 'duty.general',
    form: 'code-list',
    cites: hr('208-a-n'),
    why: {
      ar: 'الواجبات في employeeDuties؛ والإخلال بها يقدره من يوقع الجزاء.',
      en: 'The duties are in employeeDuties; whether one is breached is judged by whoever sets the penalty.',
    },
  },
  {
    id: 'duty.code-of-conduct',
    form: 'procedure',
    cites: hr('206-207'),
    why: {
      ar: 'تلزم المادتان بإعلان المدونة والاطلاع عليها، ولا شرط فيهما يُختبر.',
      en: 'The code is to be announced and read; the articles set no condition to test.',
    },
  },
];
