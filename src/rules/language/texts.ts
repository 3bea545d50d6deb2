import { kindWords } from './words/kinds.js';

/** A bound of a domain that has none on that side. */
const unbounded = {
  least: { '-Infinity': { ar: 'سالب ما لا نهاية', en: 'minus infinity' } },
  greatest: { Infinity: { ar: 'ما لا نهاية', en: 'infinity' } },
} as const;

/**
 * What goes wrong with facts and rule sets, in both languages, by code.
 *
 * @example
 * ```ts
 * import { languageTexts } from 'martaba/rules';
 *
 * languageTexts['policy-loosens'].en; // "An agency's policy may only tighten the law."
 * ```
 */
export const languageTexts = {
  'fact-unknown': {
    ar: 'لا توجد واقعة بهذا الاسم بين وقائع هذه القواعد.',
    en: 'There is no fact of this name among the facts of these rules.',
  },
  'fact-type': {
    ar: 'نوع القيمة غير صحيح؛ المتوقع: {expected}.',
    en: 'The value is of the wrong type; expected: {expected}.',
    words: { expected: kindWords },
  },
  'fact-never-none': {
    ar: 'لا تقبل هذه الواقعة «لا يوجد»؛ إن كانت مجهولة فاحذفها.',
    en: 'This fact cannot be none; leave it out if it is not known.',
  },
  'fact-outside-domain': {
    ar: 'القيمة خارج المدى من {least} إلى {greatest}.',
    en: 'The value lies outside {least} to {greatest}.',
    words: unbounded,
  },
  'fact-undeclared': {
    ar: 'تقرأ القاعدة واقعة غير معرّفة: {fact}.',
    en: 'The rule reads a fact that is not declared: {fact}.',
  },
  'fact-declared-twice': { ar: 'عُرّفت الواقعة مرتين.', en: 'The fact is declared twice.' },
  'no-law-in-force': {
    ar: 'لا يوجد نص نافذ في هذه الحزمة لهذا التاريخ.',
    en: 'No law in force in this package for this date.',
  },
  'reading-unknown': {
    ar: 'لا يوجد لهذا الموضع من النص خيار بهذا الاسم، والموجود: {known}.',
    en: 'This ambiguity, or this option of it, is not in these rules; there are: {known}.',
  },
  'expression-type': {
    ar: 'تعبير من نوع لا يصلح في هذا الموضع.',
    en: 'An expression of a type that does not fit here.',
  },
  'rule-declared-twice': { ar: 'عُرّفت القاعدة مرتين.', en: 'The rule is declared twice.' },
  'rule-without-expression': {
    ar: 'لا بد للقاعدة من تعبير واحد لا أكثر.',
    en: 'A rule states exactly one expression.',
  },
  'instrument-undeclared': {
    ar: 'تستند القاعدة إلى نص غير معرّف: {instrument}.',
    en: 'The rule cites a text that the set does not declare: {instrument}.',
  },
  'sources-mixed': {
    ar: 'لا تجتمع قواعد النظام وقواعد الوصف المنشور في مجموعة واحدة.',
    en: 'Rules of law and rules of a published description may not share a set.',
  },
  'reading-without-default': {
    ar: 'لا خيار افتراضيًّا للموضع {reading}.',
    en: 'The ambiguity {reading} has no default option.',
  },
  'parameter-without-value': { ar: 'لا قيمة للمعلمة {parameter}.', en: 'The parameter {parameter} has no value.' },
  'parameter-empty': {
    ar: 'تنتهي إحدى قيم المعلمة {parameter} قبل أن تبدأ.',
    en: 'A value of the parameter {parameter} ends before it begins.',
  },
  'parameter-overlap': { ar: 'تتداخل قيم المعلمة {parameter}.', en: 'Values of the parameter {parameter} overlap.' },
  'parameter-gap': {
    ar: 'بين قيم المعلمة {parameter} فترة بلا قيمة.',
    en: 'Between two values of the parameter {parameter} there is none.',
  },
  'exception-of-nothing': {
    ar: 'يستثني الاستثناء من قاعدة غير موجودة: {excepts}.',
    en: 'The exception names a rule that the set does not have: {excepts}.',
  },
  'exception-circle': {
    ar: 'تستثني الاستثناءات بعضها بعضًا في دائرة.',
    en: 'The exceptions except one another in a circle.',
  },
  'exceptions-clash': {
    ar: 'استثناءان مختلفا الأثر من قاعدة واحدة ({other})؛ ليسمِّ أحدهما الآخر.',
    en: 'Two exceptions of unlike effect to one rule ({other}); one must name the other.',
  },
  'policy-loosens': {
    ar: 'لا يجوز لسياسة الجهة إلا أن تشدد الشروط.',
    en: "An agency's policy may only tighten the law.",
  },
} as const;
