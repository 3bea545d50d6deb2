import type * as z from 'zod';
import { MartabaError } from '../error.js';
import type { Language } from '../text/language.js';
import type { Issue, Params, Path, Result } from '../result.js';
import { issue } from '../result.js';
import { namesOf } from './choice.js';

const at = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
    input,
  );

/** A path as far as its keys are plain names: a key that nobody declared may itself say who someone is. */
const named = (path: Path): Path => {
  const other = path.findIndex((key) => typeof key === 'string' && !/^[A-Za-z][A-Za-z_-]{0,39}$/.test(key));
  return other === -1 ? path : path.slice(0, other);
};

const sized: Readonly<Record<string, readonly [small: string, big: string]>> = {
  string: ['too-short', 'too-long'],
  array: ['too-few', 'too-many'],
  number: ['too-small', 'too-big'],
  int: ['too-small', 'too-big'],
};

/** The values that may be chosen: as they are, and by their names, where the schema that refused has names for them. */
const optionsOf = (values: readonly unknown[], { inst }: z.core.$ZodRawIssue): Params => {
  const names = namesOf(inst as z.core.$ZodType | undefined);
  const codes = values.map(String);
  const options = codes.join(', ');
  if (!codes.some((code) => Object.hasOwn(names, code))) return { options };
  const said = (language: Language, comma: string): string =>
    codes.map((code) => names[code]?.[language] ?? code).join(comma);
  return { options, 'options.ar': said('ar', '، '), 'options.en': said('en', '; ') };
};

/** One issue of zod in our words: a code, a path, and what the text needs; never a value. */
const translate = (found: z.core.$ZodRawIssue, input: unknown): readonly Issue[] => {
  const whole = (found.path ?? []).filter((key) => typeof key !== 'symbol');
  const path = named(whole);
  const there = at(input, whole);
  const isMissing = there === undefined;
  switch (found.code) {
    case 'custom': {
      const { code, ...params } = (found.params ?? {}) as Params;
      return [issue(typeof code === 'string' ? code : 'not-accepted', path, params)];
    }
    case 'invalid_type':
      return [issue(isMissing ? 'missing' : 'wrong-type', path)];
    case 'too_small':
      if (typeof there === 'string' && there.trim() === '') return [issue('empty', path)];
      return [issue(sized[found.origin]?.[0] ?? 'too-small', path, { least: Number(found.minimum) })];
    case 'too_big':
      return [issue(sized[found.origin]?.[1] ?? 'too-big', path, { greatest: Number(found.maximum) })];
    case 'unrecognized_keys':
      return found.keys.map((key) => issue('unknown-field', named([...path, key])));
    case 'invalid_value':
      return [isMissing ? issue('missing', path) : issue('not-one-of', path, optionsOf(found.values, found))];
    case 'invalid_union':
      if (isMissing) return [issue('missing', path)];
      return [
        'options' in found
          ? issue('not-one-of', path, optionsOf(found.options as readonly unknown[], found))
          : issue('wrong-shape', path),
      ];
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [issue('wrong-format', path)];
  }
};

/**
 * Judges data by a schema and says what is wrong in this package's own codes. No issue holds a value, nor a key that is
 * no plain name.
 *
 * @param schema any schema of zod
 * @param input anything
 * @throws MartabaError `schema-asynchronous` where the schema waits for something
 * @example
 * ```ts
 * issuesOf(z.object({ rank: z.int() }), {}).issues.map(({ code, path }) => [code, path]); // [['missing', ['rank']]]
 * ```
 */
export const issuesOf = <T extends z.core.$ZodType>(schema: T, input: unknown): Result<z.output<T>> => {
  // Not by `safeParse`: its issues no longer hold the schema that refused, which knows the names of its values, and its error
  // has messages and a stack that nobody reads.
  const run = schema._zod.run({ value: input, issues: [] }, { async: false });
  if (run instanceof Promise) throw new MartabaError('schema-asynchronous');
  return run.issues.length === 0
    ? { ok: true, value: run.value as z.output<T> }
    : { ok: false, issues: run.issues.flatMap((found) => translate(found, input)) };
};

export const schemaTexts = {
  missing: { ar: 'هذا الحقل مطلوب.', en: 'This field is required.' },
  'wrong-type': { ar: 'نوع القيمة غير صحيح.', en: 'The value is of the wrong type.' },
  'wrong-format': { ar: 'صيغة القيمة غير صحيحة.', en: 'The value is not in the right format.' },
  'wrong-shape': { ar: 'القيمة لا توافق أيًّا من الصيغ المقبولة.', en: 'The value fits none of the accepted shapes.' },
  'too-short': {
    ar: 'النص قصير: أقل ما يُقبل {least} من الأحرف.',
    en: 'The text is too short: {least} characters at least.',
  },
  'too-few': { ar: 'العدد أقل من الحد الأدنى، وهو {least}.', en: 'There are fewer than {least}.' },
  'too-many': { ar: 'العدد أكثر من الحد الأعلى، وهو {greatest}.', en: 'There are more than {greatest}.' },
  'too-small': { ar: 'القيمة أقل من الحد الأدنى، وهو {least}.', en: 'The value is less than {least}.' },
  'too-big': { ar: 'القيمة أكبر من الحد الأعلى، وهو {greatest}.', en: 'The value is greater than {greatest}.' },
  'unknown-field': { ar: 'حقل غير معروف.', en: 'This field is not known.' },
  'not-one-of': { ar: 'اختر واحدًا مما يأتي: {options}.', en: 'Choose one of these: {options}.' },
  'schema-asynchronous': {
    ar: 'تُقرأ القيمة هنا دون انتظار، ونموذجها ينتظر نتيجة لاحقة.',
    en: 'The value is read here without waiting, and its schema waits for something.',
  },
  'not-accepted': { ar: 'القيمة غير مقبولة.', en: 'The value is not accepted.' },
} as const;
