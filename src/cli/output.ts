import { isMartabaError } from '../models/error.js';
import { textOf } from '../client/texts.js';
import { textsBy } from '../models/text/text-of.js';
import { cliTexts } from './question-file.js';

const ownTextOf = textsBy(cliTexts);

/**
 * What a person is told of something thrown: its code, its place, and a sentence in both languages; never a stack trace.
 *
 * @param call how the command is called, which is told where it was called otherwise
 */
export const complaint = (thrown: unknown, call: string): string => {
  if (!isMartabaError(thrown)) return 'unexpected\n  خطأ غير متوقع.\n  An unexpected error.';
  const { code, path } = thrown;
  const text = Object.hasOwn(cliTexts, code) ? ownTextOf : textOf;
  const at = path.length === 0 ? '' : ` (${path.join('.')})`;
  return `${code}${at}\n  ${text(thrown, 'ar')}\n  ${text(thrown, 'en')}${code === 'usage' ? call : ''}`;
};

/** Today's date in Riyadh, as the command's default; nothing below the command knows a clock. */
export const todayInRiyadh = (): string => new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);
