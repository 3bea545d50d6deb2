import type { Answer } from './answers.js';

/** What is written of an answer. */
export const writtenOf = ({ outcome, reasons, unknown, conflicts, effect }: Answer) => ({
  outcome,
  reasons,
  unknown,
  conflicts,
  ...(effect === undefined ? {} : { other: effect.other, effect: effect.kind, by: effect.by }),
});

/** The columns of an answer, with their types in DuckDB. */
export const answerColumns = (isCompared: boolean): Readonly<Record<string, 'VARCHAR' | 'VARCHAR[]'>> => ({
  outcome: 'VARCHAR',
  reasons: 'VARCHAR[]',
  unknown: 'VARCHAR[]',
  conflicts: 'VARCHAR[]',
  ...(isCompared ? { other: 'VARCHAR', effect: 'VARCHAR', by: 'VARCHAR[]' } : {}),
});

/** The columns of a file of verdicts, with their types in DuckDB. */
export const writtenColumns = (isCompared: boolean) => ({
  id: 'VARCHAR',
  entity: 'VARCHAR',
  ...answerColumns(isCompared),
});
