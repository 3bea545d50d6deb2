import type { LocalText } from '../../models/text/language.js';
import { all, any, atMost, bar, exception, from, given, is, no } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { activity, relative } from './facts.js';

/** What an employee may not do (المحظورات), and what is not trading. HR regulation, art. 209. */

const prohibited = (part: string, title: LocalText, when: Expr<boolean>) =>
  bar({
    id: `duty.prohibitions/${part}`,
    cites: hr('209-a'),
    title,
    doubt: 'Civil Service Law, arts. 13 and 14 (1438H) let the Council of Ministers regulate private work.',
    when,
  });

const bars = [
  prohibited(
    'authority',
    { ar: 'إساءة استعمال السلطة أو النفوذ', en: 'Abuse of authority or influence' },
    is(activity.kind, ['abuse-of-authority', 'influence']),
  ),
  prohibited('crime', { ar: 'الرشوة والتزوير', en: 'Bribery and forgery' }, is(activity.kind, ['bribery', 'forgery'])),
  prohibited('trading', { ar: 'الاشتغال بالتجارة', en: 'Trading' }, is(activity.kind, 'trading')),
  prohibited(
    'companies',
    { ar: 'تأسيس الشركات أو عضوية مجالسها أو العمل فيها', en: 'Founding companies, their boards, or work in them' },
    all(
      is(activity.kind, ['founding-company', 'board-membership', 'company-work']),
      no(activity.appointedByGovernment),
    ),
  ),
  prohibited(
    'profession',
    { ar: 'ممارسة مهنة أخرى دون ترخيص', en: 'Another profession without licence' },
    all(is(activity.kind, 'other-profession'), no(activity.licensed)),
  ),
  prohibited(
    'work',
    { ar: 'تعطيل العمل أو الإضراب أو التحريض عليهما', en: 'Obstructing work, striking or inciting' },
    is(activity.kind, ['obstructing-work', 'strike', 'inciting']),
  ),
];

const kinDegree = given('kinDegree', from(hrRegulation.from, 4));

const notTrading = exception({
  id: 'duty.not-trading',
  cites: hr('209-b'),
  title: { ar: 'ما لا يعد اشتغالًا بالتجارة', en: 'What is not trading' },
  excepts: 'duty.prohibitions/trading',
  when: any(
    is(activity.form, ['own-real-estate', 'buying-real-estate', 'own-farm-yield', 'cheques-and-bills']),
    all(
      is(activity.form, 'shares'),
      is(activity.companyForm, ['joint-stock', 'limited-liability', 'limited-partnership']),
    ),
    all(is(activity.form, 'guardianship'), atMost(relative.degree, kinDegree)),
    all(is(activity.form, 'own-output'), no(activity.conflictOfInterest)),
    all(is(activity.form, 'craft'), activity.outsideHours),
  ),
});

/**
 * Whether an employee may do something beside his post (المحظورات على الموظف). HR regulation, art. 209.
 *
 * @example
 * ```ts
 * import { decide, prohibitedConduct } from 'martaba/rules';
 *
 * const sharesOf = (companyForm: string) => {
 *   const sheet = { 'activity.kind': 'trading', 'activity.form': 'shares', 'activity.companyForm': companyForm };
 *   return decide(prohibitedConduct, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * sharesOf('joint-stock'); // 'eligible'
 * sharesOf('general-partnership'); // 'ineligible'
 * ```
 */
export const prohibitedConduct = ruleSet({
  id: 'prohibited-conduct',
  title: { ar: 'المحظورات', en: 'Prohibitions' },
  facts: registry([activity, relative]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [...bars, notTrading],
});
