import { type Bench, defineBench } from '../kit/bench.js';
import { installPeers } from '../peers/load.js';
import { latencies, throughputs, withServer } from './load.js';

const rounded = (figures: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Math.round(figure)]));

const shares = (figures: Readonly<Record<'ours' | 'ky' | 'openapiFetch' | 'fetch', number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, Number((figure / figures.fetch).toPrecision(3))]),
  );

/** What the client costs over loopback, where the network hides nothing. Each answer is judged by the same schema. */
export const entries: readonly Bench[] = [
  defineBench({
    name: 'client-latency',
    against: 'ky 2.1.0 alone, with the same parse',
    bar: 1.25,
    keeps: 'at-most',
    measure: async () => {
      installPeers();
      const figures = await withServer((callers) => latencies(callers));
      return {
        ratio: figures.ours / figures.ky,
        detail: {
          what: 'median microseconds of a call over loopback, one after another, each answer judged by the contract',
          ...rounded(figures),
          ofFetch: shares(figures),
        },
      };
    },
  }),
  defineBench({
    name: 'client-throughput',
    against: 'ky 2.1.0 alone, with the same parse',
    bar: 0.85,
    keeps: 'at-least',
    measure: async () => {
      installPeers();
      const figures = await withServer((callers) => throughputs(callers, 64));
      return {
        ratio: figures.ours / figures.ky,
        detail: {
          what: 'calls a second over loopback, 64 in flight, each answer judged by the contract',
          ...rounded(figures),
          ofFetch: shares(figures),
        },
      };
    },
  }),
];
