import { readFileSync } from 'node:fs';

/** A worked case of the law: facts under their public names, and what is expected of them. */
export interface WorkedCase {
  readonly id: string;
  readonly title: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly outcome?: string;
    readonly failedRules?: readonly string[];
    readonly warnings?: readonly string[];
  };
}

const file = new URL('cases.json', import.meta.url);

export const workedCases: readonly WorkedCase[] = (
  JSON.parse(readFileSync(file, 'utf8')) as { testCases: readonly WorkedCase[] }
).testCases;

/** The date and the facts of a case of promotion. A period without dates is taken as inside the window: `from` is none. */
export const sheetOf = ({ facts }: WorkedCase): { readonly asOf: string; readonly sheet: Record<string, unknown> } => {
  const { considerationDate, promotionType: _type, periods, ...sheet } = facts;
  return {
    asOf: String(considerationDate),
    sheet: {
      ...sheet,
      ...(Array.isArray(periods) ? { periods: periods.map((period: object) => ({ from: null, ...period })) } : {}),
    },
  };
};
