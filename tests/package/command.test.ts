import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'martaba-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['dist/cli/main.js', ...args], { encoding: 'utf8', timeout: 20_000 });
let written = 0;
// Each call writes a file of its own: a name that two tests share would make one read what the other wrote.
const file = (content: string): string => {
  const path = join(folder, `${(written += 1)}.json`);
  writeFileSync(path, content);
  return path;
};
const question = (facts: object, more: object = {}): string =>
  file(JSON.stringify({ set: 'ordinary-promotion', asOf: '1447-01-10H', facts, ...more }));

describe('martaba conformance', () => {
  const worked = (expected: object): string =>
    file(
      JSON.stringify({
        testBases: {},
        testCases: [
          { id: 'Q-1', subject: '', title: '', base: '', facts: {}, expected, ruleIds: ['promotion.next-rank'] },
        ],
      }),
    );

  it('passes every worked case that is published, and exits with 0', () => {
    const { stdout, status } = run('conformance', 'tests/rules/cases.json');
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('198 passed, 0 failed');
  });

  it('exits with 1 where a case fails, and says so in JSON too', () => {
    const { stdout, status } = run('conformance', worked({ outcome: 'not-eligible' }), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('exits with 2 where the file cannot be read', () => {
    const { stdout, stderr, status } = run('conformance', file('{"testCases":5}'));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/[\u0600-\u06ff]/);
  });
});

describe('martaba decide', () => {
  it('answers one file in both languages, with the article behind each reason and what to ask', () => {
    const { stdout, status } = run('decide', question({ 'employee.suspended': true, 'employee.rank': 6 }));
    expect(status).toBe(0);
    expect(stdout).toContain('art. 49-c');
    expect(stdout).toMatch(/المادة .*49.* \(ج\)/);
    expect(stdout).toContain('نتيجة فحص استرشادية');
    const open = run('decide', question({ 'employee.suspended': false }), '--lang', 'en').stdout;
    expect(open).toContain('? Ask for: ');
    expect(open).not.toMatch(/[\u0600-\u06ff]/);
  });

  it('gives the decision as JSON', () => {
    const { stdout } = run('decide', question({ 'employee.suspended': true }), '--json', '--as-of', '2025-07-05');
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'martaba-decision/1',
      outcome: 'ineligible',
      asOf: '1447-01-10H',
    });
  });

  it.each([
    ['a file that is not there', join(folder, 'none.json'), 'file-unreadable'],
    ['a file that is no JSON', file('{"set":'), 'not-json'],
    ['a file that is no question', file('[]'), 'question-shape'],
    ['a set that there is not', question({}, { set: 'nothing' }), 'rule-set-unknown'],
    ['an unknown rank', question({ 'employee.rank': 99 }), 'fact-outside-domain (facts.employee.rank)'],
    [
      'a 30th day of a month of 29',
      question({ 'employee.rankSince': '1446-01-30H' }),
      'day-outside-month (facts.employee.rankSince)',
    ],
    ['a fact that there is not', question({ 'employee.rnak': 6 }), 'fact-unknown (facts.employee.rnak)'],
    ['a date before the law', question({}, { asOf: '1430-01-01H' }), 'no-law-in-force (ordinary-promotion)'],
  ])('answers %s with a code, a place and a text in both languages, and exits with 2', (_what, path, code) => {
    const { stderr, stdout, status } = run('decide', path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(code);
    expect(stderr).toMatch(/[\u0600-\u06ff]/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('tells every fact that is wrong, each with its code, its place and a text in both languages', () => {
    const facts = { 'employee.rank': 99, 'employee.suspended': 'no', 'employee.penalties': [{ days: 'x' }] };
    const { stderr, stdout, status } = run('decide', question(facts));
    expect([status, stdout]).toEqual([2, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
      'fact-outside-domain (facts.employee.rank)',
      'fact-type (facts.employee.suspended)',
      'fact-type (facts.employee.penalties.0.days)',
    ]);
    expect(lines.filter((line) => /[\u0600-\u06ff]/.test(line))).toHaveLength(3);

    const inJson = run('decide', question(facts), '--json');
    expect([inJson.status, inJson.stderr]).toEqual([2, '']);
    expect(JSON.parse(inJson.stdout)).toEqual([
      {
        code: 'fact-outside-domain',
        path: ['facts', 'employee.rank'],
        text: {
          ar: expect.stringMatching(/[\u0600-\u06ff]/) as unknown,
          en: 'The value lies outside 1 to 15.',
        },
      },
      expect.objectContaining({ code: 'fact-type', path: ['facts', 'employee.suspended'] }),
      expect.objectContaining({ code: 'fact-type', path: ['facts', 'employee.penalties', 0, 'days'] }),
    ]);
  });

  it.each([[], ['help'], ['--version']].map((args) => [args]))('exits with 0 for %j', (args) => {
    expect(run(...args).status).toBe(0);
  });

  it.each(
    [['decide'], ['decide', 'a', 'b'], ['fly'], ['decide', 'a', '--nonsense'], ['sandbox', '--port', 'x']].map(
      (args) => [args],
    ),
  )('exits with 2 and a sentence for %j', (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('martaba sets', () => {
  it('tells the facts of a set that is named, for a person and for a program', () => {
    const { stdout, status } = run('sets', 'ordinary-promotion', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('employee.rank\n  Present rank: a whole number, 1 to 15\n');
    expect(JSON.parse(run('sets', 'ordinary-promotion', '--json').stdout)).toMatchObject({
      format: 'martaba-facts/1',
      set: 'ordinary-promotion',
    });
    expect(run('sets', 'nothing').stderr).toContain('rule-set-unknown');
  });
});

describe('an option of another command', () => {
  it.each([
    [['decide', 'a.json', '--seed', '3'], '--seed'],
    [['batch', 'ordinary-promotion', 'a.csv', '--out', 'b.csv', '--lang', 'ar'], '--lang'],
    [['sets', '--as-of', '1447-01-10H'], '--as-of'],
    [['sandbox', '--json'], '--json'],
    [['conformance', 'a.json', '--lang', 'ar'], '--lang'],
  ])('is refused by its name, with how the command is called: %j', (args, option) => {
    const { stdout, stderr, status } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    const [code, arabic, english, ...call] = stderr.trimEnd().split('\n');
    expect(code).toBe('option-unfit');
    expect(arabic).toMatch(/[\u0600-\u06ff]/);
    expect(english).toBe(`  ${option} is no option of ${args[0]}.`);
    expect(call[0]).toContain(`  martaba ${args[0]} `);
  });
});

/** Serves a sandbox by the command, does something with its address, and says how the command ended. */
const withSandbox = async (act: (url: string) => Promise<void>): Promise<unknown> => {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'sandbox'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  try {
    const url = await new Promise<string>((resolve) => {
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    await act(url);
  } finally {
    child.kill('SIGTERM');
  }
  return ended;
};

describe('martaba check-server', () => {
  it('passes the sandbox, a line a check, and exits with 0', async () => {
    await withSandbox(async (url) => {
      const { stdout, stderr, status } = run('check-server', url);
      expect([status, stderr]).toEqual([0, '']);
      const lines = stdout.trimEnd().split('\n');
      expect(lines.at(-1)).toBe(`${lines.length - 1} passed, 0 failed`);
      expect(run('check-server', url, '--lang', 'ar').stdout).toMatch(/^ok +keys-are-kept +[\u0600-\u06ff]/);
    });
  });

  it('exits with 1 where a promise is not kept, and says in JSON which', async () => {
    await withSandbox(async (url) => {
      // Under this path there is nothing of the contract.
      const { stdout, status } = run('check-server', `${url}/elsewhere`, '--json');
      expect(status).toBe(1);
      const report = JSON.parse(stdout) as {
        readonly failed: number;
        readonly checks: readonly { readonly id: string }[];
      };
      expect(report.failed).toBeGreaterThan(5);
      expect(report.checks[0]).toMatchObject({ id: 'keys-are-kept', status: 'failed' });
    });
  });

  it.each([[['check-server', 'http://127.0.0.1:9']], [['check-server', 'http://192.0.2.1']], [['check-server']]])(
    'exits with 2 and a sentence for %j',
    (args) => {
      const { stdout, stderr, status } = run(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/[\u0600-\u06ff]/);
    },
  );
});

describe('martaba check-server of an address', () => {
  it.each([
    ['notaurl', 'not-a-url'],
    ['http://192.0.2.1', 'insecure-url'],
  ])('says of %s what is wrong with it: %s', (address, code) => {
    expect(run('check-server', address).stderr.split('\n')[0]).toBe(code);
  });
});

describe('martaba sandbox', () => {
  it('serves the contract on loopback, and stops when it is told', async () => {
    const ended = withSandbox(async (url) => {
      expect(await (await fetch(`${url}/v1/contract`)).json()).toEqual({ version: '1', idempotency: 'keyed' });
    });
    expect(await ended).toBe(0);
  });
});
