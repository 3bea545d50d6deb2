import { oneOf } from './choice.js';

/** The language in which something is shown or written (اللغة). */
export const languageSchema = oneOf({
  ar: { ar: 'العربية', en: 'Arabic' },
  en: { ar: 'الإنجليزية', en: 'English' },
});
