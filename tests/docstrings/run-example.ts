import { runInThisContext } from 'node:vm';
import { expect } from 'vitest';
import * as z from 'zod';
import { codeOf, type Said } from './example.js';
import * as standIns from './stand-ins.js';

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

/** What an example names without an import: its own file's exports, then its door's, then those of the others. */
const namesIn = async (door: string, file: string, code: string): Promise<Names> => {
  const own: Names = await import(/* @vite-ignore */ file);
  const opened = await Promise.all([`martaba/${door}`, ...Object.keys(doors)].map(load));
  const scopes: readonly Names[] = [own, ...opened, standIns, { z }];
  const words = new Set(code.match(/[A-Za-z_]\w*/g));
  return Object.fromEntries(
    [...words].flatMap((word) => {
      const scope = scopes.find((names) => word in names);
      return scope ? [[word, scope[word]]] : [];
    }),
  );
};

const check: Show = async (said, shown, value) => {
  if (said === 'throws') await expect(shown()).rejects.toMatchObject({ code: value });
  else if (said === 'matches') expect(await shown()).toMatchObject(value as object);
  else expect(await shown()).toEqual(value);
};

/** Runs an example and compares every value that it says. It says one at least. */
export const runExample = async (door: string, file: string, example: string): Promise<void> => {
  const code = codeOf(example);
  const names = await namesIn(door, file, code);
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
