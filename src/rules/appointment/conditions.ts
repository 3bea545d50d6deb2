import type { LocalText } from '../../models/text/language.js';
import { registry } from '../language/registry.js';
import type { Rule } from '../language/rule.js';
import { ruleSet } from '../language/rule-set.js';
import { civilServiceLaw, hrRegulation } from '../law/instruments.js';
import { person, record, required } from './facts.js';
import { fitness } from './fitness-facts.js';
import { health, validity } from './fitness.js';
import { disciplinaryDismissal, disqualifyingConviction, formerTermination } from './past.js';
import { age, conduct, nationality, qualificationWaiver, qualified, rareSkill } from './person.js';

const facts = registry([person, record, required, fitness]);
const instruments = [hrRegulation, civilServiceLaw] as const;

/**
 * Whether the candidate is of good conduct and morals (حسن السيرة والأخلاق): an appraisal, and so decided by itself.
 * HR regulation, art. 28-d.
 *
 * @example
 * ```ts
 * import { appointmentConduct, decide } from 'martaba/rules';
 *
 * decide(appointmentConduct, {}, { asOf: '1447-01-10H' }).outcome; // 'undetermined'
 * decide(appointmentConduct, { 'person.goodConduct': true }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const appointmentConduct = ruleSet({
  id: 'appointment-conduct',
  title: { ar: 'حسن السيرة والأخلاق', en: 'Good conduct and morals' },
  facts,
  instruments,
  from: civilServiceLaw.from,
  rules: [conduct],
});

const conditions = [
  nationality,
  age,
  health,
  validity,
  qualified,
  disqualifyingConviction,
  disciplinaryDismissal,
  formerTermination,
] as const;

const conditionsOf = (id: string, title: LocalText, exceptions: readonly Rule[] = []) =>
  ruleSet({
    id,
    title,
    facts,
    instruments,
    from: civilServiceLaw.from,
    assumes: ['appointment-conduct'],
    rules: [...conditions, ...exceptions],
  });

/**
 * The conditions of appointment (شروط التعيين): HR regulation, arts. 28 and 111; Civil Service Law, art. 4. Good conduct is
 * taken for granted here: {@link appointmentConduct} decides it.
 *
 * @example
 * ```ts
 * import { appointmentConditions, decide } from 'martaba/rules';
 *
 * decide(appointmentConditions, { 'person.birthDate': '1429-02-10H' }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const appointmentConditions = conditionsOf('appointment', {
  ar: 'شروط التعيين',
  en: 'Conditions of appointment',
});

/**
 * The same where the Council of Ministers may waive the qualification (استثناء من المؤهل): Civil Service Law, art. 4-e.
 *
 * @example
 * ```ts
 * import { appointmentByWaiver, decide } from 'martaba/rules';
 *
 * const post = { 'post.minQualification': 'master', 'post.qualificationWaived': true };
 * const sheet = { ...post, 'person.qualifications': ['bachelor'] };
 * const { findings } = decide(appointmentByWaiver, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ rule }) => rule === 'appointment.qualification')?.status; // 'excepted'
 * ```
 */
export const appointmentByWaiver = conditionsOf(
  'appointment-by-waiver',
  { ar: 'شروط التعيين مع الاستثناء من المؤهل', en: 'Conditions of appointment, the qualification being waived' },
  [qualificationWaiver],
);

/**
 * The same for contracting (التعاقد) under arts. 93–95, where a skill that no Saudi has admits a non-Saudi.
 *
 * @example
 * ```ts
 * import { contractConditions, decide } from 'martaba/rules';
 *
 * const sheet = { 'person.nationality': 'non-saudi', 'post.skillUnavailableAmongSaudis': true };
 * const { findings } = decide(contractConditions, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ rule }) => rule === 'appointment.nationality')?.status; // 'excepted'
 * ```
 */
export const contractConditions = conditionsOf(
  'contract-conditions',
  { ar: 'شروط التعاقد', en: 'Conditions of a contract' },
  [rareSkill],
);
