import { isMartabaError } from '../models/error.js';
import type { Issue } from '../models/result.js';
import type { Language } from '../models/text/language.js';
import { textOf } from '../client/texts.js';
import { textsBy } from '../models/text/text-of.js';
import { cliTexts } from './question-file.js';

/** What is wrong and where, of an issue or of an error. */
type Told = Pick<Issue, 'code' | 'path' | 'params'>;

/** Where a command was called otherwise than it is. */
const wrongCalls: ReadonlySet<string> = new Set(['usage', 'option-unfit']);

const ownTextOf = textsBy(cliTexts);

const sentence = (of: Told, language: Language): string =>
  (Object.hasOwn(cliTexts, of.code) ? ownTextOf : textOf)(of, language);

/** A code, its place, and a sentence in both languages. */
const told = (of: Told): string => {
  const at = of.path.length === 0 ? '' : ` (${of.path.join('.')})`;
  return `${of.code}${at}\n  ${sentence(of, 'ar')}\n  ${sentence(of, 'en')}`;
};

/**
 * What a person is told of something thrown: its code, its place, and a sentence in both languages; never a stack trace.
 *
 * @param call how the command is called, which is told where it was called otherwise
 */
export const complaint = (thrown: unknown, call: string): string => {
  if (!isMartabaError(thrown)) return 'unexpected\n  خطأ غير متوقع.\n  An unexpected error.';
  return `${told(thrown)}${wrongCalls.has(thrown.code) ? call : ''}`;
};

/** What a person is told of all that is wrong with data. */
export const complaints = (issues: readonly Issue[]): string => issues.map(told).join('\n');

/** The same for a program: a list of codes and places, each with its text in both languages. */
export const issuesJson = (issues: readonly Issue[]): string =>
  JSON.stringify(
    issues.map((of) => ({
      code: of.code,
      path: of.path,
      text: { ar: sentence(of, 'ar'), en: sentence(of, 'en') },
    })),
    undefined,
    2,
  );

/** Today's date in Riyadh, as the command's default; nothing below the command knows a clock. */
export const todayInRiyadh = (): string => new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);
