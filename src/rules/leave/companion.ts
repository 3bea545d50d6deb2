import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { numeral } from '../catalogue/result.js';
import { all, any, atMost, choose, condition, from, given, is, number } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { asked } from './facts.js';
import { relative } from './family-facts.js';
import { child, companion, exceptions, sick } from './sick-facts.js';
import type { DaysByTier } from './sick-tiers.js';
import { daysByTier, ordinaryTiers, usedBefore } from './sick-tiers.js';

/** Accompanying a patient beyond the ordinary balance (إجازة مرافقة مريض). HR regulation, art. 147. */

const instruments = [hrRegulation] as const;

const facts = registry([companion, exceptions, relative, child, asked, sick]);

/** A spouse stands before the first degree. */
const degree = choose(
  is(relative.degree, 'spouse'),
  number(0),
  choose(
    is(relative.degree, '1'),
    number(1),
    choose(is(relative.degree, '2'), number(2), choose(is(relative.degree, '3'), number(3), number(4))),
  ),
);

const isKin = atMost(degree, given('maxDegree', from('1440-06-09H', 3)));
const isKinOrWaived = any(isKin, exceptions.ministerWaiver);
const isNeeded = any(
  companion.medicalDecision,
  all(exceptions.mahramOfPatient, exceptions.treatedElsewhere),
  all(exceptions.motherOfChild, atMost(child.age, given('childMaxAge', from('1440-06-09H', 12)))),
);

/**
 * Whether a relative may be absent to accompany a patient (مرافقة مريض). HR regulation, art. 147.
 *
 * @example
 * ```ts
 * import { companionLeave, decide } from 'martaba/rules';
 *
 * const relative = (degree: string) =>
 *   decide(companionLeave, { 'relative.degree': degree, medicalDecision: true }, { asOf: '1447-01-10H' }).outcome;
 * relative('spouse'); // 'eligible'
 * relative('3'); // 'eligible'
 * relative('4'); // 'ineligible'
 * ```
 */
export const companionLeave = ruleSet({
  id: 'companion-leave',
  title: { ar: 'إجازة مرافقة مريض', en: 'Patient companion leave' },
  facts: registry([companion, relative]),
  instruments,
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'leave.companion/relative',
      cites: hr('147-a'),
      title: { ar: 'المريض زوج أو قريب حتى الدرجة الثالثة', en: 'A spouse, or a relative up to the third degree' },
      holds: isKin,
    }),
    condition({
      id: 'leave.companion/medical-decision',
      cites: hr('147-a'),
      title: { ar: 'قررت الجهة الطبية حاجته إلى مرافق', en: 'The medical body decided that a companion is needed' },
      holds: companion.medicalDecision,
    }),
  ],
});

/**
 * The same, for who relies on an exception: a waiver by the minister, a mahram, a mother (مرافقة مريض استثناءً). HR
 * regulation, art. 147.
 *
 * @example
 * ```ts
 * import { companionLeaveByException, decide } from 'martaba/rules';
 *
 * const child = (age: number) => {
 *   const sheet = { 'relative.degree': '1', medicalDecision: false, mahramOfPatient: false, motherOfChild: true };
 *   return decide(companionLeaveByException, { ...sheet, 'child.age': age }, { asOf: '1447-01-10H' }).outcome;
 * };
 * child(12); // 'eligible'
 * child(13); // 'ineligible'
 * ```
 */
export const companionLeaveByException = ruleSet({
  id: 'companion-leave-by-exception',
  title: { ar: 'مرافقة مريض استثناءً', en: 'Patient companion leave by an exception' },
  facts,
  instruments,
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'leave.companion/waiver',
      cites: hr('147-a'),
      title: {
        ar: 'قريب حتى الدرجة الثالثة، أو تجاوز الوزير شرط القرابة',
        en: 'A relative up to the third degree, or the minister waived it',
      },
      holds: isKinOrWaived,
    }),
    condition({
      id: 'leave.companion/need',
      cites: hr('147'),
      title: {
        ar: 'قررت الجهة الطبية الحاجة إلى مرافق، أو المرافق محرم لمريضة تعالج خارج بلدها، أو أم لطفل لا يتجاوز الثانية عشرة',
        en: 'Found needed by the medical body; or a mahram of a woman treated elsewhere; or a mother of a child not over twelve',
      },
      holds: isNeeded,
    }),
  ],
});

/** An exception counts where it is shown; where it is not known whether there is one, the rule by itself decides. */
const isAllowed = (read: Reader): boolean =>
  known<boolean>(
    () => read(all(isKinOrWaived, isNeeded))[0],
    () => read(all(isKin, companion.medicalDecision))[0],
  );

/** The days of the balance, and those beyond it, which sick-leave tiers treat where the conditions are met. */
const splitOf = (read: Reader): { readonly ordinary: number; readonly tiers: number } => {
  const [balance, needed] = read(asked.ordinaryBalance, companion.neededDays);
  if (needed <= balance) return { ordinary: needed, tiers: 0 };
  return { ordinary: balance, tiers: isAllowed(read) ? needed - balance : 0 };
};

const tiersOf = (read: Reader): DaysByTier => daysByTier(read, ordinaryTiers, usedBefore(read), splitOf(read).tiers);

export const companionDays = formula({
  id: 'leave.companion',
  cites: hr('147'),
  title: { ar: 'أيام مرافقة المريض', en: 'Days of companion leave' },
  doubt: 'Sick days used before in the window are taken as none where nothing is said of them.',
  facts,
  instruments,
  results: {
    ordinaryDays: numeral(
      { ar: 'من رصيد الإجازة العادية', en: 'From ordinary leave' },
      (read) => splitOf(read).ordinary,
    ),
    sickTierDays: numeral(
      { ar: 'تعامل معاملة المرضية', en: 'Treated by sick-leave tiers' },
      (read) => splitOf(read).tiers,
    ),
    'tiers.full': numeral({ ar: 'أيام بكامل الراتب', en: 'Days at full salary' }, (read) => tiersOf(read).full),
    'tiers.half': numeral({ ar: 'أيام بنصف الراتب', en: 'Days at half salary' }, (read) => tiersOf(read).half),
    'tiers.quarter': numeral(
      { ar: 'أيام بربع الراتب', en: 'Days at a quarter of the salary' },
      (read) => tiersOf(read).quarter,
    ),
  },
});
