/** What may go wrong with a call, in both languages, by code. */
export const clientTexts = {
  'connection-failed': { ar: 'تعذر الاتصال بالخادم.', en: 'The server cannot be reached.' },
  'timed-out': { ar: 'انتهت مهلة الاتصال قبل اكتمال الرد.', en: 'The time was over before the whole answer had come.' },
  aborted: { ar: 'أُلغي الاتصال.', en: 'The call was given up.' },
  'response-not-json': { ar: 'ليس الرد من نوع JSON.', en: 'The answer is not JSON.' },
  'response-too-large': { ar: 'الرد أكبر من الحد المقبول.', en: 'The answer is larger than is accepted.' },
  'response-shape': { ar: 'الرد لا يوافق العقد.', en: 'The answer is not as the contract says.' },
  'redirect-refused': { ar: 'رُفض التحويل إلى عنوان آخر.', en: 'A redirect to another address was refused.' },
  'not-a-url': {
    ar: 'ليس هذا عنوان خادم كاملًا، مثل https://agency.example.',
    en: 'This is not the whole address of a server, as https://agency.example is.',
  },
  'insecure-url': {
    ar: 'يلزم اتصال آمن (https) إلا إلى الجهاز نفسه.',
    en: 'A secure connection (https) is required, except to this machine.',
  },
  'not-signed-in': { ar: 'يلزم تسجيل الدخول أولًا.', en: 'Sign in first.' },
  'identity-not-verified': {
    ar: 'تعذر التحقق من هوية من سجّل الدخول.',
    en: 'Who signed in could not be verified.',
  },
  'tag-unknown': {
    ar: 'لا يُعرف وسم لما يراد تعديله؛ اقرأه أولًا.',
    en: 'No tag is known of what is to be updated; read it first.',
  },
  'key-unfit': {
    ar: 'لا يصلح هذا المفتاح للتوقيع.',
    en: 'This key signs by no algorithm that is accepted.',
  },
  'identity-other': {
    ar: 'سجّل الدخول شخص آخر، فلم يُرسل شيء باسمه.',
    en: 'Somebody else signed in; nothing was sent as him.',
  },
  'keys-not-kept': {
    ar: 'لا يضمن الخادم منع تكرار الطلب، فلم يُرسل شيء.',
    en: 'The server does not keep keys and could make a request twice; nothing was sent.',
  },
  'outbox-not-written': { ar: 'تعذر حفظ الطلب في صندوق الصادر.', en: 'The request could not be kept in the outbox.' },
  'outbox-damaged': { ar: 'محتوى صندوق الصادر تالف.', en: 'What the outbox holds is damaged.' },
  'outbox-outdated': {
    ar: 'في صندوق الصادر طلب لم تعد صيغته مقبولة.',
    en: 'The outbox holds a request whose form is no longer accepted.',
  },
  'refused-with': { ar: 'رفض الخادم الطلب.', en: 'The server refused the request.' },
} as const;
