import { calendar } from './calendar.js';
import { lists } from './lists.js';
import { logic } from './logic.js';
import { periods } from './periods.js';
import { randomVectors } from './random.js';
import { ruleVectors } from './rules.js';
import type { VectorFile } from './vector.js';

/** The published files by name, without their ending. */
export const vectorFiles: Readonly<Record<string, VectorFile>> = {
  logic,
  calendar,
  lists,
  periods,
  rules: ruleVectors,
  random: randomVectors,
};

/** A file as it is published: a part a line, and a case a line, so that a change of one shows as one. */
export const writeVectors = ({ cases, ...rest }: VectorFile): string => {
  const parts = Object.entries(rest).map(([name, of]) => `  ${JSON.stringify(name)}: ${JSON.stringify(of)},`);
  return `{\n${parts.join('\n')}\n  "cases": [\n${cases.map((of) => `    ${JSON.stringify(of)}`).join(',\n')}\n  ]\n}\n`;
};
