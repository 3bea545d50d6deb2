import { code, condition, facts, flag, is } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { bayanati, bayanatiDescription } from '../law/instruments.js';
import { accessPhrases } from './phrases.js';

/** Who follows the files of an entity (متابعة الملفات الوظيفية), as a published description says (R10–R12). Not law. */

const actor = facts('actor', {
  role: code(
    {
      employee: { ar: 'موظف', en: 'Employee' },
      'hr-specialist': { ar: 'مختص موارد بشرية', en: 'HR specialist' },
      'evaluation-committee': { ar: 'عضو لجنة تقييم', en: 'Member of an evaluation committee' },
    },
    { label: { ar: 'الصفة', en: 'Role' }, changedBy: 'authority' },
  ),
  ofThisEntity: flag({ label: { ar: 'يعمل في هذه الجهة', en: 'Acts for this entity' }, changedBy: 'authority' }),
});

const ofThisEntity = condition({
  id: 'access.entity.own',
  cites: bayanati('R12'),
  confidence: 'medium',
  title: { ar: 'الملفات من ملفات جهته', en: 'The files are those of his own entity' },
  holds: actor.ofThisEntity,
});

const specialist = condition({
  id: 'access.entity.specialist',
  cites: bayanati('R10'),
  confidence: 'medium',
  title: { ar: 'من مختصي الموارد البشرية', en: 'An HR specialist' },
  holds: is(actor.role, 'hr-specialist'),
});

const specialistOrCommittee = condition({
  id: 'access.entity.evaluates',
  cites: bayanati('R11'),
  confidence: 'medium',
  title: { ar: 'من مختصي الموارد البشرية أو لجان التقييم', en: 'An HR specialist or a member of a committee' },
  holds: is(actor.role, ['hr-specialist', 'evaluation-committee']),
});

const shared = {
  phrases: accessPhrases,
  facts: registry([actor]),
  instruments: [bayanatiDescription],
  from: bayanatiDescription.from,
} as const;

/**
 * Who may read the files of an entity's employees (الاطلاع على ملفات موظفي الجهة): its HR specialists.
 *
 * @example
 * ```ts
 * import { decide, entityFiles } from 'martaba/rules';
 *
 * decide(entityFiles, { 'actor.role': 'employee' }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const entityFiles = ruleSet({
  id: 'entity-files',
  title: { ar: 'الاطلاع على ملفات موظفي الجهة', en: 'Reading the files of an entity' },
  ...shared,
  rules: [specialist, ofThisEntity],
});

/**
 * Who may read the rounds of an entity (الاطلاع على مفاضلات الجهة): its HR specialists and its evaluation committees, which
 * read ranks and steps and change nothing.
 *
 * @example
 * ```ts
 * import { decide, entityRounds } from 'martaba/rules';
 *
 * const sheet = { 'actor.role': 'evaluation-committee', 'actor.ofThisEntity': true };
 * decide(entityRounds, sheet, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const entityRounds = ruleSet({
  id: 'entity-rounds',
  title: { ar: 'الاطلاع على مفاضلات الجهة', en: 'Reading the rounds of an entity' },
  ...shared,
  rules: [specialistOrCommittee, ofThisEntity],
});
