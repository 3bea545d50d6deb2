import * as z from 'zod';

const codeSchema = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);

/**
 * What a server says when it refuses (RFC 9457): a stable type, a status, and our code with what its text needs.
 *
 * @example
 * ```ts
 * const problem = {
 *   type: 'urn:martaba:problem:not-found', title: 'It does not exist.', status: 404, code: 'not-found',
 *   requestId: 'r-1',
 * };
 * problemSchema.parse(problem).code; // 'not-found'
 * problemSchema.safeParse({ ...problem, status: 200 }).success; // false
 * ```
 */
export const problemSchema = z.looseObject({
  /** `urn:martaba:problem:` and the code. */
  type: z.string().min(1),
  title: z.string().min(1),
  status: z.int().min(400).max(599),
  code: codeSchema,
  requestId: z.string().min(1).max(100),
  issues: z
    .array(
      z.strictObject({
        code: codeSchema,
        // Plain names and places only: a key that nobody declared may itself say who someone is.
        path: z.array(z.union([z.string().regex(/^[A-Za-z][A-Za-z_-]{0,39}$/), z.int().min(0)])),
        params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
        severity: z.enum(['error', 'warning']),
      }),
    )
    .optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/**
 * The problems of the contract: the status of each, and its text.
 *
 * @example
 * ```ts
 * problems['rate-limited'].status; // 429
 * problems['not-found'].ar; // 'غير موجود.'
 * ```
 */
export const problems = {
  'body-invalid': { status: 422, ar: 'محتوى الطلب غير مقبول.', en: 'The content of the request is not accepted.' },
  'parameter-invalid': {
    status: 400,
    ar: 'معامل غير صحيح في العنوان.',
    en: 'A parameter of the address is not right.',
  },
  'not-json-body': {
    status: 415,
    ar: 'يلزم محتوى من نوع application/json.',
    en: 'The content must be application/json.',
  },
  unauthenticated: { status: 401, ar: 'يلزم تسجيل الدخول.', en: 'Signing in is required.' },
  'fresh-sign-in-required': {
    status: 401,
    ar: 'يلزم تسجيل الدخول من جديد قبل هذا الإجراء.',
    en: 'Sign in again before doing this.',
  },
  forbidden: { status: 403, ar: 'لا تملك صلاحية هذا الإجراء.', en: 'You may not do this.' },
  'not-found': { status: 404, ar: 'غير موجود.', en: 'It does not exist.' },
  'method-unknown': {
    status: 405,
    ar: 'لا يقبل هذا العنوان هذا الإجراء.',
    en: 'This address does not know this method.',
  },
  'key-missing': { status: 400, ar: 'يلزم مفتاح يمنع التكرار.', en: 'An idempotency key is required.' },
  'key-reuse': {
    status: 422,
    ar: 'استُخدم المفتاح نفسه لمحتوى آخر.',
    en: 'The same key was used with another content.',
  },
  'key-in-flight': {
    status: 409,
    ar: 'طلب بالمفتاح نفسه قيد التنفيذ.',
    en: 'A request with the same key is in flight.',
  },
  'transition-illegal': {
    status: 409,
    ar: 'لا يقبل الطلب هذا الإجراء وهو في حالته الراهنة.',
    en: 'The request does not accept this step in its present state.',
  },
  'window-closed': { status: 409, ar: 'انتهت مدة التقديم.', en: 'The time to apply is over.' },
  'round-not-run': { status: 409, ar: 'لم تُجرَ المفاضلة بعد.', en: 'The round was not run yet.' },
  'announcement-unknown': { status: 422, ar: 'لا يوجد هذا الإعلان.', en: 'There is no such announcement.' },
  'draft-exists': { status: 409, ar: 'حُفظت هذه المسودة من قبل.', en: 'This draft was stored before.' },
  'type-other': {
    status: 422,
    ar: 'يجب أن يبقى الطلب من نوعه نفسه.',
    en: 'The request must remain of its own type.',
  },
  'precondition-failed': {
    status: 412,
    ar: 'تغيّر المحتوى بعد قراءته، فلم يُعدَّل.',
    en: 'It has changed since it was read, and was not updated.',
  },
  'body-too-large': {
    status: 413,
    ar: 'محتوى الطلب أكبر من الحد المقبول.',
    en: 'The content of the request is larger than is accepted.',
  },
  'part-misplaced': { status: 409, ar: 'ليس هذا الجزء التالي من الملف.', en: 'This is not the next part of the file.' },
  'content-other': { status: 422, ar: 'محتوى الملف غير ما ذُكر عنه.', en: 'The file is not what was said of it.' },
  'attachment-unknown': {
    status: 422,
    ar: 'يسمّي الطلب مرفقًا لم يُرفع كاملًا.',
    en: 'The request names a file that was not sent in whole.',
  },
  internal: { status: 500, ar: 'حدث خطأ في الخادم.', en: 'Something went wrong at the server.' },
  'access-refused': {
    status: 403,
    ar: 'لا تتوافر شروط استخدام الخدمة.',
    en: 'The conditions for using the service are not met.',
  },
  'sign-in-rejected': { status: 403, ar: 'رُفض تسجيل الدخول.', en: 'Signing in was rejected.' },
  'sign-in-expired': { status: 410, ar: 'انتهت مهلة تسجيل الدخول.', en: 'The time to sign in is over.' },
  'state-unknown': {
    status: 400,
    ar: 'حالة تسجيل الدخول غير معروفة أو مستخدمة.',
    en: 'The sign-in state is not known, or was used.',
  },
  'identifier-not-synthetic': {
    status: 422,
    ar: 'لا تقبل المحاكاة إلا المعرّفات التي أنشأتها.',
    en: 'The simulation accepts only identifiers that it made.',
  },
  'email-code-wrong': { status: 422, ar: 'الرمز غير صحيح.', en: 'The code is not the one that was sent.' },
  'email-code-expired': { status: 410, ar: 'انتهت صلاحية الرمز.', en: 'The code does not hold any more.' },
  'email-code-locked': {
    status: 409,
    ar: 'استُنفدت محاولات إدخال الرمز؛ اطلب رمزًا آخر.',
    en: 'No attempts are left; ask for another code.',
  },
  'email-code-not-resent': {
    status: 409,
    ar: 'لا يُرسل رمز آخر الآن.',
    en: 'No other code is sent now.',
  },
  'rate-limited': { status: 429, ar: 'طلبات كثيرة في وقت قصير.', en: 'Too many requests in a short time.' },
  unavailable: { status: 503, ar: 'الخدمة غير متاحة مؤقتًا.', en: 'The service is temporarily unavailable.' },
} as const;
export type ProblemCode = keyof typeof problems;
