import { formula } from '../catalogue/formula.js';
import { codeword } from '../catalogue/result.js';
import { all, bar, condition, from, given, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { delegation, power } from './facts.js';

/** Delegating powers (تفويض الصلاحيات). HR regulation, arts. 235 to 240. */

const facts = registry([delegation, power]);
const shared = { facts, instruments: [hrRegulation], from: hrRegulation.from } as const;

/**
 * Whether a delegation of powers is valid (صحة التفويض). HR regulation, arts. 236, 237 and 239.
 *
 * @example
 * ```ts
 * import { decide, powersDelegation } from 'martaba/rules';
 *
 * const sheet = { 'delegation.isSubDelegation': true, 'delegation.ministerApprovedSub': false };
 * const { findings } = decide(powersDelegation, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.rule; // 'delegation.sub'
 * ```
 */
export const powersDelegation = ruleSet({
  ...shared,
  id: 'delegation',
  title: { ar: 'تفويض الصلاحيات', en: 'Delegating powers' },
  rules: [
    condition({
      id: 'delegation.power/some',
      cites: hr('236'),
      title: { ar: 'تفويض بعض الصلاحيات', en: 'Some of the powers' },
      holds: no(delegation.allPowers),
    }),
    condition({
      id: 'delegation.power/position',
      cites: hr('236'),
      title: { ar: 'بما يناسب مركز المفوض إليه', en: "Fitting the delegate's position" },
      holds: delegation.fitsPosition,
    }),
    condition({
      id: 'delegation.power/decision',
      cites: hr('237'),
      title: {
        ar: 'قرار مكتوب يحدد الصلاحيات والاسم ومسمى الوظيفة والمدة',
        en: 'A written decision stating powers, name, job title and duration',
      },
      holds: all(
        delegation.written,
        delegation.statesPowers,
        delegation.statesName,
        delegation.statesJobTitle,
        delegation.statesDuration,
      ),
    }),
    bar({
      id: 'delegation.sub',
      cites: hr('239'),
      title: { ar: 'تفويض المفوض إليه غيره دون موافقة الوزير', en: "Sub-delegation without the minister's approval" },
      when: all(delegation.isSubDelegation, no(delegation.ministerApprovedSub)),
    }),
  ],
});

/**
 * Whether a deputy minister has a power of the minister (صلاحيات نائب الوزير). HR regulation, art. 235.
 *
 * @example
 * ```ts
 * import { decide, deputyPower } from 'martaba/rules';
 *
 * const kept = (byMinister: boolean) => {
 *   const sheet = { 'power.underCivilServiceLaw': true, 'power.keptByMinister': byMinister };
 *   return decide(deputyPower, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * kept(false); // 'eligible'
 * kept(true); // 'ineligible'
 * ```
 */
export const deputyPower = ruleSet({
  ...shared,
  id: 'deputy-minister-power',
  title: { ar: 'صلاحيات نائب الوزير', en: 'Powers of a deputy minister' },
  rules: [
    condition({
      id: 'delegation.deputy',
      cites: hr('235'),
      title: { ar: 'صلاحية في النظام لم يحتفظ بها الوزير', en: 'A power of the law that the minister did not keep' },
      holds: all(power.underCivilServiceLaw, no(power.keptByMinister)),
    }),
  ],
});

const staysResponsible = given('delegatorResponsible', from('1440-06-09H', true));

export const delegatorResponsibility = formula({
  id: 'delegation.responsibility',
  cites: hr('240'),
  title: { ar: 'المسؤولية مع التفويض', en: 'Responsibility under a delegation' },
  doubt: 'The printed word, without vowels, is the delegator or the delegate; the usual reading is the delegator.',
  facts,
  instruments: [hrRegulation],
  results: {
    responsible: codeword({ ar: 'المسؤول', en: 'Responsible' }, (read) =>
      read(staysResponsible)[0] ? 'delegator' : 'delegate',
    ),
  },
});
