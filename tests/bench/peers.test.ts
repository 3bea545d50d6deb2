import { describe, expect, test } from 'vitest';

import { havePeers } from '../../bench/peers/load.js';
import type { Encoding } from '../../bench/promotion-12/encoding.js';
import { prepare as handWritten } from '../../bench/promotion-12/encodings/hand-written.js';
import { engines } from '../../bench/promotion-12/engines.js';
import { mismatches } from '../../bench/promotion-12/tracks.js';

type Module = Readonly<Record<string, () => Encoding | Promise<Encoding>>>;

/** Engines that take their time are asked fewer cases here, as in the bench. */
const casesFor = ({ cases }: Encoding): number => Math.min(2000, 40 + cases * 3);

// Ours is judged on its source beside this file; the encoding of the bench reads the built package.
const apart = Object.entries(engines).filter(([, { module }]) => module !== 'ours');

describe.skipIf(!havePeers())('each encoding of a peer', () => {
  test.each(apart)('gives the answers of the reference on complete data: %s', async (name, { module, prepare }) => {
    const { [prepare]: encode } = (await import(`../../bench/promotion-12/encodings/${module}.ts`)) as Module;
    const encoding = await encode?.();
    if (encoding === undefined) throw new Error(`${module} does not export ${prepare}`);
    expect(encoding.name).toBe(name);
    expect(await mismatches('decision', encoding, 31, casesFor(encoding))).toBe(0);
    expect(await mismatches('reasons', encoding, 31, casesFor(encoding))).toBe(0);
  });
});

describe('the check of an encoding', () => {
  test('counts each answer that is not the right one', async () => {
    const encoding = handWritten();
    const wrongFrom = (first: number): typeof encoding => ({
      ...encoding,
      decide: async (cases) => {
        const answers = (await encoding.decide?.(cases)) ?? new Int32Array(cases.length);
        return answers.map((answer, i) => (i < first ? answer : 1 - answer));
      },
    });
    expect(await mismatches('decision', wrongFrom(200), 31, 200)).toBe(0);
    expect(await mismatches('decision', wrongFrom(197), 31, 200)).toBe(3);
  });

  test('takes an engine that does not answer at all to be wrong about every case', async () => {
    const { decide: _, ...silent } = handWritten();
    expect(await mismatches('decision', silent, 31, 50)).toBe(50);
  });
});
