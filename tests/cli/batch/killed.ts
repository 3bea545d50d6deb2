/** A run that ends with SIGKILL right before it renames a file for the n-th time: `killed.ts OPTIONS N`, with the id of the rules. */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { BatchOptions } from '../../../src/cli/batch/options.js';

const [options = '', moment = ''] = process.argv.slice(2);
const { rename } = fs;
let left = Number(moment);
fs.rename = async (from, to) => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  await rename(from, to);
};
syncBuiltinESMExports();
const { batch } = await import('../../../src/cli/batch/batch.js');
const { ordinaryPromotion } = await import('../../../src/rules/promotion/ordinary.js');
const told = JSON.parse(options) as Omit<BatchOptions, 'set' | 'progress'>;
await batch({ ...told, set: ordinaryPromotion, progress: () => undefined });
