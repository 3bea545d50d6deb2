/** What may be wrong with an identifier, in both languages, by code. */
export const identifierTexts = {
  'not-text': { ar: 'القيمة ليست نصًّا.', en: 'The value is not text.' },
  empty: { ar: 'الحقل فارغ.', en: 'The field is empty.' },
  characters: { ar: 'في القيمة رموز غير مقبولة.', en: 'The value holds characters that do not belong in it.' },
  length: { ar: 'طول القيمة غير صحيح؛ المطلوب {expected}.', en: 'The length is wrong; {expected} are expected.' },
  'too-long': { ar: 'القيمة أطول من {greatest} حرفًا.', en: 'The value is longer than {greatest} characters.' },
  prefix: { ar: 'يجب أن يبدأ بـ {expected}.', en: 'It has to begin with {expected}.' },
  'national-id-prefix': {
    ar: 'يجب أن يبدأ الرقم بـ 1 للمواطن أو 2 للمقيم.',
    en: 'The number has to begin with 1 for a citizen or 2 for a resident.',
  },
  checksum: {
    ar: 'رقم التحقق غير صحيح: كُتب أحد الأرقام خطأ أو سقط.',
    en: 'The check digit is wrong: a digit was mistyped or left out.',
  },
  'email-shape': {
    ar: 'ليس بريدًا إلكترونيًّا: يلزم اسم ثم @ ثم نطاق.',
    en: 'Not an e-mail address: a name, @ and a domain.',
  },
  'national-id-as-key': {
    ar: 'لا يُعرَّف الموظف برقم هويته.',
    en: 'An employee is not keyed by the national ID.',
  },
  'serial-outside-range': {
    ar: 'السنة أو الرقم التسلسلي خارج المدى المقبول.',
    en: 'The year or the serial number is outside its range.',
  },
  'code-system-missing': { ar: 'اذكر نظام الترميز قبل الرمز: النظام:الرمز.', en: 'Name the code system: system:code.' },
} as const;
