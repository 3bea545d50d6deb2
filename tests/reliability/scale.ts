/** `npm test` runs a small part of each in seconds; `npm run test:deep` the whole, and tells its figures. */
export const isDeep = process.env['MARTABA_DEEP'] === '1';

export const scale = (small: number, whole: number): number => (isDeep ? whole : small);

/** The time of a test that takes seconds, on a machine that does much else. */
export const patience = scale(120_000, 3_600_000);

/** Tells a figure of a deep run, for docs/reliability.md. */
export const tell = (what: string, figures: Readonly<Record<string, number | string>>): void => {
  if (!isDeep) return;
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stderr.write(`reliability: ${what}: ${told.join(', ')}\n`);
};
