import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { Hooks } from '../../src/client/index.js';
import { peopleOf } from '../../src/sandbox/index.js';
import { plantedIban, plantedMobile } from './planted-draft.js';

/** What is planted into drafts, and what the people of the sandbox are. */
const values = [
  plantedMobile,
  plantedIban,
  plantedIban.replace(/(.{4})(?=.)/g, '$1 '),
  ...peopleOf().flatMap(({ nationalId, name, mobile }) => [nationalId, name.ar, name.en, mobile ?? nationalId]),
].flatMap((value) => [value, encodeURIComponent(value), value.replace(/^\+966/, '0'), value.replace(/^\+966/, '')]);

/** Whatever a test leaves behind that someone may read: addresses, errors, hooks, logs. */
export interface Evidence {
  readonly keep: (of: unknown) => void;
  readonly hooks: Hooks;
  /** A `fetch` of which every address and header is kept. */
  readonly fetch: typeof globalThis.fetch;
}

/** Gathers evidence over all tests of a file; after the last, none of it may say who anyone is. */
export const evidence = (): Evidence => {
  const texts: string[] = [];
  let errors = 0;
  const keep = (of: unknown): void => {
    if (of instanceof Error) texts.push(`${String(of)} ${JSON.stringify(of)}`);
    // To write a stack out takes long: of many thousand errors, so many are looked at to the last corner.
    if (!(of instanceof Error) || (errors += 1) <= 100) texts.push(inspect(of, { depth: 8, showHidden: true }));
  };
  const spies: { readonly mockRestore: () => void }[] = [];
  beforeAll(() => {
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
      spies.push(vi.spyOn(console, level).mockImplementation(keep));
  });
  afterAll(() => {
    for (const spy of spies) spy.mockRestore();
    const all = texts.join('\n');
    expect(texts.length).toBeGreaterThan(0);
    expect(values.filter((value) => all.includes(value))).toEqual([]);
  });
  return {
    keep,
    hooks: { onRequest: keep, onResponse: keep },
    fetch: (input, init) => {
      const { url, headers } = input instanceof Request ? input : new Request(input, init);
      keep([url, ...headers]);
      return fetch(input, init);
    },
  };
};
