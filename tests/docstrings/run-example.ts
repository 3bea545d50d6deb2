import { runInThisContext } from 'node:vm';
import { expect } from 'vitest';
import { codeOf, freeNamesOf, type Said } from './example.js';

type Names = Readonly<Record<string, unknown>>;
type Show = (said: Said, shown: () => Promise<unknown>, value: unknown) => Promise<void>;
type Run = (load: (specifier: string) => Promise<Names>, show: Show, names: Names) => Promise<void>;

/** The doors by their names in the package. */
export const doors: Readonly<Record<string, () => Promise<Names>>> = {
  models: () => import('../../src/models/index.js'),
  rules: () => import('../../src/rules/index.js'),
  client: () => import('../../src/client/index.js'),
  fp: () => import('../../src/fp/index.js'),
  sandbox: () => import('../../src/sandbox/index.js'),
  testing: () => import('../../src/testing/index.js'),
  workers: () => import('../../src/workers/index.js'),
};

const load = (specifier: string): Promise<Names> => {
  const open = doors[specifier.replace('martaba/', '')];
  return open ? open() : import(/* @vite-ignore */ specifier);
};

/** What an example names without an import: from its own file, its door, or any of the others. */
const namesIn = async (door: string, file: string, wanted: readonly string[]): Promise<Names> => {
  const found = new Map<string, unknown>();
  const standIns = (): Promise<Names> => import('./stand-ins.js');
  const places = [() => load(file), () => load(door), standIns, ...Object.values(doors)];
  for (const open of places) {
    const missing = wanted.filter((name) => !found.has(name));
    const scope = missing.length === 0 ? {} : await open();
    missing.filter((name) => name in scope).forEach((name) => found.set(name, scope[name]));
  }
  return Object.fromEntries(found);
};

const check: Show = async (said, shown, value) => {
  if (said === 'throws') await expect(shown()).rejects.toMatchObject({ code: value });
  else if (said === 'matches') expect(await shown()).toMatchObject(value as object);
  else expect(await shown()).toEqual(value);
};

/** Runs an example and compares every value that it says. It says one at least. */
export const runExample = async (door: string, file: string, example: string): Promise<void> => {
  const names = await namesIn(door, file, freeNamesOf(example));
  const code = await codeOf(example);
  const run: Run = runInThisContext(`(async (load, show, { ${Object.keys(names).join()} }) => {{ ${code} }})`);
  let compared = 0;
  await run(
    load,
    async (...shown) => {
      compared += 1;
      await check(...shown);
    },
    names,
  );
  expect(compared, 'an example says a value').toBeGreaterThan(0);
};
