/** What may be wrong with a digest or a consent, in both languages, by code. */
export const privacyTexts = {
  'pepper-too-short': {
    ar: 'المفتاح السري أقصر من ستة عشر بايتًا.',
    en: 'The pepper is shorter than sixteen bytes.',
  },
  'withdrawn-before-given': {
    ar: 'تاريخ سحب الموافقة يسبق تاريخ إعطائها.',
    en: 'The consent is withdrawn before it was given.',
  },
} as const;
