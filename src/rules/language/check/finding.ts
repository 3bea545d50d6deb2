import type { Params } from '../../../models/result.js';

/** Something about the law as it is written down that cannot be meant. */
export interface LawFinding {
  readonly code:
    | 'rule-unreachable'
    | 'rule-without-effect'
    | 'rule-never-met'
    | 'rules-contradict'
    | 'rule-implied'
    | 'exceptions-overlap'
    | 'exceptions-differ'
    | 'fact-unknowable'
    | 'fact-follows-from-itself'
    | 'parameter-unused'
    | 'parameter-differs'
    | 'reading-options-equal';
  /** The rule, or the derived fact, by its id. */
  readonly rule: string;
  readonly params: Params;
}

/** A rule that is too large to be tried. */
export interface NotChecked {
  readonly rule: string;
  readonly why: 'too-many-atoms';
}

/** The texts of the findings, by code. */
export const findingTexts = {
  'rule-unreachable': { ar: 'لا تنطبق القاعدة في أي حال.', en: 'The rule can never apply.' },
  'rule-without-effect': { ar: 'لا تمنع القاعدة أحدًا في أي حال.', en: 'The rule can never refuse anybody.' },
  'rule-never-met': { ar: 'لا يمكن أن تتحقق القاعدة.', en: 'The rule can never be met.' },
  'rules-contradict': {
    ar: 'لا يمكن أن تتحقق هذه القواعد معًا: {rules}.',
    en: 'These rules can never all be met: {rules}.',
  },
  'rule-implied': { ar: 'القاعدة متحققة كلما تحققت القاعدة {by}.', en: 'The rule is met whenever {by} is.' },
  'exceptions-overlap': {
    ar: 'قد يجتمع هذا الاستثناء والاستثناء {other}، وأثرهما واحد.',
    en: 'This exception and {other} can hold together, with one effect.',
  },
  'exceptions-differ': {
    ar: 'قد يجتمع هذا الاستثناء والاستثناء {other}، وأثرهما مختلف.',
    en: 'This exception and {other} can hold together, with unlike effects.',
  },
  'fact-unknowable': {
    ar: 'لا يمكن لأحد أن يعرف هذه الواقعة؛ فهي غير معرّفة: {fact}.',
    en: 'Nobody can know this fact, for it is not declared: {fact}.',
  },
  'fact-follows-from-itself': { ar: 'تُستنتج الواقعة من نفسها.', en: 'The fact follows from itself.' },
  'parameter-unused': {
    ar: 'قيمة للمعلمة {parameter} لا يسري حكمها في أي يوم.',
    en: 'A value of the parameter {parameter} is in force on no day of the rule.',
  },
  'parameter-differs': {
    ar: 'عُرّفت المعلمة {parameter} مرتين في القاعدة بقيمتين مختلفتين.',
    en: 'The parameter {parameter} stands twice in the rule with unlike values.',
  },
  'reading-options-equal': {
    ar: 'خيارات الموضع {reading} متساوية: {options}.',
    en: 'Options of the ambiguity {reading} say the same: {options}.',
  },
} as const satisfies Readonly<Record<LawFinding['code'], { readonly ar: string; readonly en: string }>>;
