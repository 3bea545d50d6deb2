import { isMartabaError, MartabaError } from '../models/error.js';

/** Runs what answers a case, and names the case in whatever refuses it. */
export const inCase = <T>(id: string, run: () => T): T => {
  try {
    return run();
  } catch (thrown) {
    if (!isMartabaError(thrown) || thrown.path[0] === id) throw thrown;
    throw new MartabaError(thrown.code, [id, ...thrown.path], thrown.params);
  }
};

export const conformanceTexts = {
  'cases-shape': {
    ar: 'ليس الملف ملف حالات: يلزم testCases قائمةً.',
    en: 'The file holds no cases: it needs testCases, a list.',
  },
  'case-shape': {
    ar: 'ليست هذه حالة سليمة: يلزم id وfacts وexpected وruleIds.',
    en: 'This is not a case: it needs id, facts, expected and ruleIds.',
  },
} as const;
