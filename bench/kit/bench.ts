import type { Json } from './json.js';

/** What `bench/results.json` holds of one comparison. */
export interface Entry {
  readonly name: string;
  /** What the package is compared with. */
  readonly against: string;
  /** The figure that the bar bounds, rounded to three digits. */
  readonly ratio: number;
  readonly bar: number;
  readonly holds: boolean;
  readonly detail: Json;
}

/** One comparison: what is measured, and the bound that its figure has to keep. */
export interface Bench {
  readonly name: string;
  readonly against: string;
  readonly bar: number;
  /** Whether the figure has to reach the bar (a speed) or stay under it (a size, a latency). */
  readonly keeps: 'at-least' | 'at-most';
  /** Measures once. The seed decides the data. */
  readonly measure: (seed: number) => Promise<{ readonly ratio: number; readonly detail: Json }>;
}

/**
 * Declares a comparison.
 *
 * @example
 * ```ts
 * defineBench({ name: 'hijri-intl', against: 'Intl', bar: 20, keeps: 'at-least', measure });
 * ```
 */
export const defineBench = (bench: Bench): Bench => bench;

const threeDigits = (figure: number): number => Number(figure.toPrecision(3));

/** Measures a comparison and judges its figure, before rounding, against its bar. */
export const runBench = async ({ name, against, bar, keeps, measure }: Bench, seed: number): Promise<Entry> => {
  const { ratio, detail } = await measure(seed);
  const holds = keeps === 'at-least' ? ratio >= bar : ratio <= bar;
  return { name, against, ratio: threeDigits(ratio), bar, holds, detail };
};
