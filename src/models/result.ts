/** Where in a value a thing was found: keys and indices from the outside in. */
export type Path = readonly (string | number)[];

/** What a text may be filled with. Never a value of a personal field. */
export type Params = Readonly<Record<string, string | number | boolean>>;

/** One thing that is wrong, or doubtful, in data. Its text is made late, by {@link textOf}, in the reader's language. */
export interface Issue {
  /** What is wrong, in kebab-case: `checksum`, `day-outside-month`. Stable across versions. */
  readonly code: string;
  /** Where it is wrong; empty for the value itself. */
  readonly path: Path;
  /** What the text needs: limits, names of fields. Never a value of a personal field. */
  readonly params: Params;
  readonly severity: 'error' | 'warning';
}

export interface Failure {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

/** The outcome of judging data. Data never throws; only a programmer's mistake does (see {@link MartabaError}). */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const issue = (code: string, path: Path = [], params: Params = {}): Issue => ({
  code,
  path,
  params,
  severity: 'error',
});

export const fail = (...found: Parameters<typeof issue>): Failure => ({ ok: false, issues: [issue(...found)] });
