import { MartabaError } from '../models/error.js';
import { ruleSets } from '../rules/rule-sets.js';
import { batchTexts } from './batch/texts.js';
import { conformanceTexts } from './conformance-error.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { readJson } from './read-json.js';
import { nearestSets } from './sets.js';
import { savedStateTexts } from '../sandbox/saved-state.js';

/** What a question file asks: which rules, on which date, over which facts. */
export interface QuestionFile {
  readonly set: RuleSet;
  readonly asOf: string | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rule set of an id. @throws MartabaError `rule-set-unknown` */
export const ruleSetOf = (id: string): RuleSet => {
  const set = ruleSets.find((of) => of.id === id);
  if (set === undefined) throw new MartabaError('rule-set-unknown', ['set'], { near: nearestSets(id).join(', ') });
  return set;
};

/**
 * Reads a question file: `{ "set": "ordinary-promotion", "asOf": "1447-01-10H", "facts": { … } }`.
 *
 * @throws MartabaError `file-unreadable`, `not-json`, `question-shape`, `rule-set-unknown`
 */
export const readQuestion = async (file: string): Promise<QuestionFile> => {
  const json = await readJson(file);
  if (!isRecord(json)) throw new MartabaError('question-shape');
  const { set, asOf, facts } = json;
  if (typeof set !== 'string') throw new MartabaError('question-shape', ['set']);
  if (asOf !== undefined && typeof asOf !== 'string') throw new MartabaError('question-shape', ['asOf']);
  if (!isRecord(facts)) throw new MartabaError('question-shape', ['facts']);
  return { set: ruleSetOf(set), asOf, facts };
};

export const cliTexts = {
  ...conformanceTexts,
  ...batchTexts,
  'file-unreadable': { ar: 'تعذرت قراءة الملف.', en: 'The file cannot be read.' },
  'not-json': { ar: 'الملف ليس JSON سليمًا.', en: 'The file is not valid JSON.' },
  'question-shape': {
    ar: 'ليس الملف سؤالًا: يلزم set وfacts، ويجوز asOf.',
    en: 'The file is not a question: it needs set and facts, and may have asOf.',
  },
  'rule-set-unknown': {
    ar: 'لا توجد مجموعة قواعد بهذا الاسم. الأقرب إليه: {near}. ويسردها كلها: martaba sets.',
    en: 'There is no rule set of this id. The nearest: {near}. All are listed by: martaba sets.',
  },
  'port-unfit': { ar: 'رقم المنفذ من 0 إلى 65535.', en: 'A port is a number from 0 to 65535.' },
  'server-silent': { ar: 'لا يجيب خادم على هذا العنوان.', en: 'No server answers at this address.' },
  ...savedStateTexts,
  'port-taken': { ar: 'المنفذ مشغول.', en: 'The port is taken.' },
  'option-unfit': {
    ar: 'ليس {option} من خيارات الأمر {command}.',
    en: '{option} is no option of {command}.',
  },
  usage: {
    ar: 'لا يُفهم الأمر بهذه الصورة. اطلب: martaba help.',
    en: 'The command is not understood like this. Ask: martaba help.',
  },
} as const;
