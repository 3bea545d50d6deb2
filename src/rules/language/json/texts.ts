/** What may be wrong with a rule set from JSON, in both languages, by code. */
export const ruleSetTexts = {
  'not-a-rule-set': { ar: 'ليست هذه مجموعة قواعد.', en: 'That is not a rule set.' },
  'format-unknown': {
    ar: 'صيغة مجموعة القواعد غير معروفة؛ المتوقع: {expected}.',
    en: 'The format of the rule set is not known; expected: {expected}.',
  },
  'not-json': { ar: 'في هذا الموضع ما ليس من قيم JSON.', en: 'What stands here is no value of JSON.' },
  'object-circle': { ar: 'كائن يحتوي نفسه.', en: 'An object that holds itself.' },
  'too-deep': { ar: 'التداخل أعمق من الحد {greatest}.', en: 'Nested deeper than {greatest}.' },
  'too-large': { ar: 'العدد أكبر من الحد {greatest}.', en: 'More than {greatest}.' },
  'key-reserved': { ar: 'اسم محجوز لا يصلح هنا.', en: 'A reserved name, which may not stand here.' },
  'key-unknown': { ar: 'اسم غير معروف في هذا الموضع: {key}.', en: 'No such key is known here: {key}.' },
  'key-missing': { ar: 'ينقص هذا الموضع: {key}.', en: 'Missing here: {key}.' },
  'json-type': { ar: 'القيمة من نوع آخر؛ المتوقع: {expected}.', en: 'Of another type; expected: {expected}.' },
  'domain-empty': {
    ar: 'الحد الأدنى للواقعة أكبر من حدها الأعلى.',
    en: 'The least value of the fact is above its greatest.',
  },
  'node-unknown': { ar: 'تعبير من نوع غير معروف.', en: 'An expression of an unknown kind.' },
  'node-type': {
    ar: 'نوع التعبير {found}، والمتوقع: {expected}.',
    en: 'The expression yields {found}; expected: {expected}.',
  },
  'node-may-be-none': {
    ar: 'قد لا تكون لهذه الواقعة قيمة؛ يلزم بيان الحكم عندئذ.',
    en: 'This may be none; the rule must say what none means.',
  },
  'operand-count': { ar: 'عدد الأجزاء لا يصلح لهذا التعبير.', en: 'The number of operands does not fit.' },
  'field-outside-list': {
    ar: 'حقل من القائمة {list} خارج سياقها.',
    en: 'A field of the list {list} outside of it.',
  },
  'not-periods': {
    ar: 'القائمة {list} ليست قائمة مدد لها بداية ونهاية.',
    en: 'The list {list} is none of periods with a beginning and an end.',
  },
  'literal-outside-domain': {
    ar: 'تقارَن الواقعة بقيمة خارج مداها من {least} إلى {greatest}.',
    en: 'A fact is compared with a value outside its domain, {least} to {greatest}.',
  },
  'derived-circle': {
    ar: 'تُستنتج الواقعة من نفسها.',
    en: 'The fact follows from itself.',
  },
} as const;
