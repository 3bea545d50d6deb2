/** What may be refused of a round, in both languages, by code. */
export const roundTexts = {
  'number-outside': {
    ar: 'العدد صحيح من {least} إلى {greatest}.',
    en: 'That is a whole number from {least} to {greatest}.',
  },
  'id-twice': { ar: 'الرمز مكرر.', en: 'The id stands twice.' },
  'round-without-comparison': {
    ar: 'الترقية إلى هذه المرتبة بهذا النوع والمسار لا تكون بالمفاضلة.',
    en: 'A promotion of this type to this rank on this route is not by comparison.',
  },
  'criteria-not-announced': {
    ar: 'معايير هذه الوظيفة غير معلنة أو غير مقبولة.',
    en: 'The criteria of this post were not announced, or were refused.',
  },
  'application-outside-window': {
    ar: 'قُدّم الطلب خارج مدة التقديم.',
    en: 'The application was made outside the time to apply.',
  },
  'applicant-twice': {
    ar: 'للمتقدم أكثر من طلب؛ على الجهة أن تحدد المعتمد منها.',
    en: 'The applicant has more than one application; the agency must say which one stands.',
  },
  'applicant-outside-group': {
    ar: 'الإعلان لمرشحين محددين ليس المتقدم منهم.',
    en: 'The announcement is to a closed group of candidates, and the applicant is not in it.',
  },
  'waiver-not-allowed': {
    ar: 'لا يتيح الإعلان التنازل في هذه المرحلة.',
    en: 'The announcement allows no waiver at this stage.',
  },
  'equals-next-in-line': {
    ar: 'التالون في الترتيب متساوون وعددهم {count}؛ يلزم عنصر مرجح آخر.',
    en: 'The next in line are {count} equals; a further element is needed first.',
  },
  'not-a-nominee': { ar: 'ليس من المرشحين في هذه المفاضلة.', en: 'Not a nominee of this round.' },
  'not-an-applicant': { ar: 'ليس بين الطلبات المقبولة طلب بهذا الرمز.', en: 'No accepted application has this id.' },
  'not-a-round': { ar: 'ليست هذه مفاضلة محفوظة.', en: 'That is no saved round.' },
  'round-altered': {
    ar: 'المحفوظ لا يطابق ما تعطيه مدخلاته في المرحلة {stage}.',
    en: 'What was saved is not what its input gives at the stage {stage}.',
  },
} as const;
