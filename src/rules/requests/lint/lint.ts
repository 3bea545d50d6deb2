import type { Announcement } from '../../../models/requests/announcement.js';
import type { Employee } from '../../../models/employment/employee.js';
import type { Params, Path } from '../../../models/result.js';
import type { LocalText } from '../../../models/text/language.js';

/** One thing that is wrong with a request before it is sent, or is likely to have it refused (ملاحظة قبل الإرسال). */
export interface Lint {
  readonly path: Path;
  readonly code: string;
  /** An `error` has to be mended; a `warning` is a likely cause of rejection or delay. */
  readonly severity: 'error' | 'warning';
  /** What the text needs; never a value of a personal field. */
  readonly params: Params;
  readonly text: LocalText;
}

/** What a request is held against. What is not given is not judged by. */
export interface LintContext {
  /** The record of the one who makes the request. */
  readonly record?: Employee;
  /** The civil date on which the record was last confirmed. */
  readonly recordConfirmedOn?: string;
  /** The announcement that an application answers. */
  readonly announcement?: Announcement;
  /** The civil date of today. */
  readonly asOf: string;
}

/** A lint without its text: what a check finds. */
export type Found = Omit<Lint, 'text'>;
