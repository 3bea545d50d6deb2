import { readFileSync } from 'node:fs';

const ids = new Set(
  (
    JSON.parse(readFileSync(new URL('../../../docs/requirements.json', import.meta.url), 'utf8')) as { id: string }[]
  ).map(({ id }) => id),
);

/** The requirements that a source names; none, where it names one that there is not. */
export const requirementsOf = (source: string): readonly string[] => {
  const named = source.match(/\bR\d+\b/g) ?? [];
  return named.every((id) => ids.has(id)) ? named : [];
};
