import type { LocalText } from 'martaba/models';

/** What the pages say beside the fields. */
export const words = {
  title: { ar: 'تحديث بيانات التواصل', en: 'Update of contact data' },
  unofficial: {
    ar: 'مثال غير رسمي، لا يتبع أي جهة حكومية ولا يرسل شيئًا إليها. لا تُدخل بيانات حقيقية.',
    en: 'An unofficial example: not of any government body, and nothing is sent to one. Enter no real data.',
  },
  optional: { ar: '(اختياري)', en: '(optional)' },
  send: { ar: 'إرسال', en: 'Send' },
  sent: { ar: 'أُرسلت البيانات:', en: 'What was sent:' },
  notSent: { ar: 'تعذّر الإرسال. حاول مرة أخرى.', en: 'It could not be sent. Try again.' },
} as const satisfies Readonly<Record<string, LocalText>>;
