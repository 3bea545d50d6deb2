import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { randomFrom, wholeFrom } from '../../src/sandbox/index.js';
import { collect, signedIn } from '../client/world.js';
import { evidence } from './evidence.js';
import { patience, scale, tell } from './scale.js';

const { keep } = evidence();

interface Run {
  readonly lines: readonly string[];
  readonly wasKilled: boolean;
}

test(
  'a process killed with its outbox full, and again while it sends, has sent all in the end, once',
  { timeout: patience },
  async () => {
    const [many, kills] = [scale(60, 10_000), scale(2, 20)];
    const random = randomFrom(1447);
    const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [path, script] = [join(folder, 'outbox'), join(folder, 'process.mjs')];
    await build({
      entryPoints: [fileURLToPath(new URL('killed-process.ts', import.meta.url))],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    });
    let kill: (() => void) | undefined;
    let callsLeft = Infinity;
    const { sandbox, session, client, url } = await signedIn({
      // The call is done by the server and its answer goes nowhere: the process died between key and answer.
      faults: (name) => {
        if (name === 'createRequest' || name === 'submitRequest') callsLeft -= 1;
        if (callsLeft <= 0) kill?.();
        return 'none';
      },
    });
    const token = await session.token();

    /** Runs the process to its end, or until it has said so many lines. */
    const run = (toPut: number, mostLines: number): Promise<Run> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [script, path, url, token, String(toPut)]);
        kill = () => child.kill('SIGKILL');
        let text = '';
        child.stdout.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          if (text.split('\n').length > mostLines) child.kill('SIGKILL');
        });
        child.stderr.on('data', (chunk: Buffer) => keep(chunk.toString()));
        child.on('close', (_code, signal) => {
          keep(text);
          kill = undefined;
          resolve({ lines: text.split('\n').slice(0, -1), wasKilled: signal === 'SIGKILL' });
        });
      });

    const kept = new Set<string>();
    let killed = 0;
    const note = ({ lines, wasKilled }: Run): Run => {
      for (const line of lines) if (line.startsWith('kept ')) kept.add(line.slice(5));
      if (wasKilled) killed += 1;
      return { lines, wasKilled };
    };
    // Killed in the middle of putting drafts in, with nothing sent.
    note(await run(many, Math.ceil(many / 3)));
    expect(sandbox.requestCount()).toBe(0);
    // Killed while sending, each time after some more calls; the first of these fills the outbox up.
    for (let i = 0; i < kills; i += 1) {
      callsLeft = wholeFrom(random, 5, Math.max(6, Math.floor(many / kills)));
      note(await run(i === 0 ? many - kept.size : 0, Infinity));
    }
    callsLeft = Infinity;
    const sentBefore = sandbox.requestCount();
    const last = note(await run(0, Infinity));
    expect(last.wasKilled).toBe(false);
    expect(last.lines.at(-1)).toBe('left 0');

    const found = await collect(client.requests.list());
    const ids = found.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sandbox.requestCount()).toBe(ids.length);
    // Whatever was said to be kept was sent, and whatever was sent is submitted, once.
    expect([...kept].filter((id) => !ids.includes(id))).toEqual([]);
    expect(kept.size).toBeGreaterThanOrEqual(many);
    expect(found.every(({ events }) => events.filter(({ event }) => event === 'submit').length === 1)).toBe(true);
    expect(killed).toBe(kills + 1);
    // The file that is left holds what was done, and the addresses of nobody's calls.
    expect(readFileSync(path, 'utf8')).not.toContain(url);
    tell('killed', { kept: kept.size, killed, sentBeforeTheLastRun: sentBefore, found: found.length, doubled: 0 });
  },
);
