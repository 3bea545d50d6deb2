import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { createSandbox, serve } from 'martaba/sandbox';
import { nafath } from 'martaba/client';
import { nationalId } from 'martaba/models';

import type { Caller } from './callers.js';
import { callersOf } from './callers.js';

/** The record of one of the sandbox's people, as its answer is written. */
const aRecord = async (): Promise<string> => {
  const sandbox = createSandbox();
  const { url, close } = await serve(sandbox);
  try {
    const session = nafath({ gateway: url, serviceId: 'bench' });
    const person = nationalId.validate(sandbox.people[0]);
    if (!person.ok) throw new Error('The sandbox has nobody.');
    await (await session.push(person.value)).completed();
    const token = await session.token();
    return await (await fetch(`${url}/v1/me/profile`, { headers: { authorization: `Bearer ${token}` } })).text();
  } finally {
    await close();
  }
};

/** Does something with the callers against a server of another process, over loopback. */
export const withServer = async <T>(
  act: (callers: Awaited<ReturnType<typeof callersOf>>) => Promise<T>,
): Promise<T> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/client/server.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    child.stdin.end(await aRecord());
    const [url] = (await once(child.stdout, 'data')) as [Buffer];
    return await act(await callersOf(url.toString().trim()));
  } finally {
    child.kill();
  }
};

const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[of.length >> 1] ?? Number.NaN;

const rounds = 30;

/** Lets each caller take its turn in each round, and gives the median of what is measured of it. */
const inTurns = async <Name extends string>(
  callers: Readonly<Record<Name, Caller>>,
  turn: (call: Caller) => Promise<readonly number[]>,
): Promise<Readonly<Record<Name, number>>> => {
  const names = Object.keys(callers) as Name[];
  const measured = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Another begins in each round, so that none always follows the same one.
    for (const at of names.keys()) {
      const name = names[(at + round) % names.length];
      if (name === undefined) continue;
      const figures = await turn(callers[name]);
      // The first rounds warm up.
      if (round >= rounds / 3) measured.get(name)?.push(...figures);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(measured.get(name) ?? [])])) as Record<Name, number>;
};

/** Microseconds of a call, one after another. */
export const latencies = <Name extends string>(callers: Readonly<Record<Name, Caller>>) =>
  inTurns(callers, async (call) => {
    const figures: number[] = [];
    for (let times = 0; times < 100; times += 1) {
      const start = performance.now();
      await call();
      figures.push((performance.now() - start) * 1_000);
    }
    return figures;
  });

/** Calls a second, so many in flight. */
export const throughputs = <Name extends string>(callers: Readonly<Record<Name, Caller>>, inFlight: number) =>
  inTurns(callers, async (call) => {
    const many = 320;
    let begun = 0;
    const one = async (): Promise<void> => {
      while (begun < many) {
        begun += 1;
        await call();
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: inFlight }, one));
    return [(many * 1_000) / (performance.now() - start)];
  });
