import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, it } from 'vitest';
import { lockOf, lockOutput } from '../../../src/cli/batch/output-lock.js';
import { testFolder } from './folder.js';

const { folder, inFolder, judge, made } = testFolder();

it('lets one of two runs on the same output go on, and the other end without touching anything', async () => {
  await made('people.ndjson', 300);
  const ended = await Promise.allSettled([judge('people.ndjson', 'one.ndjson'), judge('people.ndjson', 'one.ndjson')]);
  expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = ended.find(({ status }) => status === 'rejected');
  expect(refused).toMatchObject({ reason: { code: 'output-held', path: [lockOf(inFolder('one.ndjson'))] } });
  await judge('people.ndjson', 'other.ndjson');
  expect(readFileSync(inFolder('one.ndjson'), 'utf8')).toBe(readFileSync(inFolder('other.ndjson'), 'utf8'));
  expect(readdirSync(folder).filter((name) => name.includes('.lock'))).toEqual([]);
});

it('is held by a process of another machine, and not by one that has ended', async () => {
  const output = inFolder('held.ndjson');
  writeFileSync(lockOf(output), '1 another-machine');
  await expect(lockOutput(output)).rejects.toMatchObject({ code: 'output-held' });
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lockOf(output), `${pid} ${hostname()}`);
  const taken = await Promise.allSettled([lockOutput(output), lockOutput(output), lockOutput(output)]);
  const [first, ...others] = taken.flatMap((of) => (of.status === 'fulfilled' ? [of.value] : []));
  expect(others).toEqual([]);
  expect(readFileSync(lockOf(output), 'utf8')).toBe(`${process.pid} ${hostname()}`);
  await first?.();
  expect(existsSync(lockOf(output))).toBe(false);
});
