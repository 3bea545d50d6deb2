import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { batch } from '../../../src/cli/batch/batch.js';
import type { BatchOptions } from '../../../src/cli/batch/options.js';
import { generate } from '../../../src/cli/batch/generate.js';
import { ordinaryPromotion } from '../../../src/rules/index.js';

/** A folder of a test file, and what is done in it. */
export const testFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'batch-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  // A path that is whole stays as it is.
  const inFolder = (name: string): string => resolve(folder, name);
  const optionsOf = (input: string, output: string, more: Partial<BatchOptions> = {}): BatchOptions => ({
    set: ordinaryPromotion,
    input: inFolder(input),
    output: inFolder(output),
    asOf: '1447-01-10H',
    engine: undefined,
    encoding: undefined,
    columns: {},
    absentIsUnknown: false,
    progress: () => undefined,
    ...more,
  });
  return {
    folder,
    inFolder,
    optionsOf,
    judge: (input: string, output: string, more?: Partial<BatchOptions>) => batch(optionsOf(input, output, more)),
    made: (name: string, employees: number) => generate({ employees, seed: 7, out: inFolder(name) }),
    linesIn: (file: string): Record<string, unknown>[] =>
      readFileSync(inFolder(file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
};
