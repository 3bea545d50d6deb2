import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressLine, progressOn } from '../../src/cli/progress.js';
import { roundFile } from '../../src/cli/round.js';
import { parseCriteria, publishedCriteria } from '../../src/rules/index.js';
import type { RunRound } from '../../src/rules/index.js';

const rounds = fileURLToPath(new URL('../../examples/rounds/', import.meta.url));
const quiet = progressOn({ write: () => true });
const told = (file: string, more: { json?: boolean; why?: string } = {}) =>
  roundFile(file, { json: false, languages: ['ar', 'en'], why: undefined, ...more }, quiet);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'martaba-'));
});
afterAll(() => rm(folder, { recursive: true }));
const fileOf = async (value: unknown): Promise<string> => {
  const file = join(folder, 'round.json');
  await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
const example = async (id: string) =>
  JSON.parse(await readFile(join(rounds, `${id}.json`), 'utf8')) as {
    about: string;
    announcement: { criteria: readonly [unknown] };
    applications: readonly { applicant: string; marks: object; appointedOn: string }[];
  };

describe('the example rounds', () => {
  it('are one for each published set', async () => {
    const files = (await readdir(rounds)).map((name) => name.replace('.json', ''));
    expect(files.toSorted()).toEqual(publishedCriteria.map(({ id }) => id).toSorted());
  });

  it.each(publishedCriteria.map((set) => [set.id, set] as const))(
    '%s has the weights that were published, says what it assumes, and gives its posts',
    async (id, set) => {
      const { about, announcement } = await example(id);
      const criteria = parseCriteria(announcement.criteria[0]);
      const weighed = criteria.criteria.filter(({ weight }) => weight > 0);
      expect(Object.fromEntries(weighed.map(({ criterion, weight }) => [criterion, weight]))).toEqual(set.weights);
      expect([criteria.source, about.includes(set.source)]).toEqual([set.source, true]);
      expect(criteria.assumptions).toHaveLength(set.tieBreakers === null ? 2 : 1);
      if (set.tieBreakers !== null) expect(criteria.tieBreakers).toEqual(set.tieBreakers);
      const { text, waits } = await told(join(rounds, `${id}.json`), { json: true });
      const round = JSON.parse(text) as RunRound;
      expect([waits, round.stage, round.refusals]).toEqual([false, 'nominated', []]);
      if (round.stage !== 'nominated') return;
      expect(round.nominations.map(({ post }) => post).toSorted()).toEqual(['P-101', 'P-102']);
      // The suspended one has the best marks of all.
      expect(round.nominations.some(({ applicant }) => applicant === 'E-0004')).toBe(false);
    },
  );
});

describe('martaba round', () => {
  it('tells who is nominated, and what is assumed, in both languages', async () => {
    const { text } = await told(join(rounds, 'moh-1444.json'));
    const [arabic = '', english = ''] = text.split('\n\n');
    expect(english).toContain('HR specialist (P-101, rank 8): E-0001 (88.00)');
    expect(english).toContain('the one here is an assumption of this example');
    expect(arabic).toContain('العنصر المرجح هنا افتراض لهذا المثال');
    expect(english.split('\n')).toHaveLength(arabic.split('\n').length);
    for (const part of [arabic, english]) expect(part).not.toMatch(/\{\w+\}/);
  });

  it('tells one applicant why, and names nobody else', async () => {
    const file = join(rounds, 'iau-a.json');
    for (const id of ['E-0001', 'E-0002', 'E-0003', 'E-0004', 'E-0005']) {
      const { text } = await told(file, { why: id });
      expect(text.match(/E-000\d/g) ?? []).toEqual([]);
      expect(text).not.toMatch(/\{\w+\}/);
    }
    const { text } = await told(file, { why: 'E-0004' });
    // What is sensitive is named, and not printed.
    expect(text).toContain('Were "Suspended" other than recorded');
    expect(text).not.toMatch(/instead of (yes|no)/);
    expect(text).toContain('The nomination would then have been for P-101.');
  });

  it('goes on with a saved round, and refuses one that was altered', async () => {
    const { text } = await told(join(rounds, 'ksu-b.json'), { json: true });
    expect((await told(await fileOf(text), { json: true })).text).toBe(text);
    const altered = text.replace('"E-0001"', '"E-9999"');
    await expect(told(await fileOf(altered))).rejects.toMatchObject({ code: 'round-altered' });
  });

  it('waits where equals are left, names them, and lists what it refused', async () => {
    const round = await example('moe-1444-a');
    const [first, ...rest] = round.applications;
    const equal = [{ ...first, applicant: 'E-0008' }, first];
    const late = { ...rest[0], applicant: 'E-0009', submittedOn: '1447-02-01H' };
    const { text, waits } = await told(await fileOf({ ...round, applications: [...equal, ...rest.slice(1), late] }));
    expect(waits).toBe(true);
    expect(text).toMatch(/Equal for the post P-101: E-0001, E-0008/);
    expect(text).toMatch(/Refused \(E-0009\): .* \[application-outside-window @ applications\.5\.submittedOn\]/);
  });

  it.each([
    ['not-json', '{'],
    ['json-type', '[]'],
    ['key-missing', '{}'],
    ['not-a-round', '{"format":"other"}'],
  ])('refuses with %s what is no round', async (code, text) => {
    await expect(told(await fileOf(text))).rejects.toMatchObject({ code });
  });

  it('refuses a file that is not there, and a stranger', async () => {
    await expect(told(join(folder, 'none.json'))).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect(told(join(rounds, 'iau-a.json'), { why: 'E-9' })).rejects.toMatchObject({ code: 'not-an-applicant' });
  });
});

describe('progress', () => {
  it('fills up with the steps, and is shown on a terminal alone', () => {
    expect(progressLine(0, 4, 'x')).toBe(`[${'.'.repeat(24)}] x`);
    expect(progressLine(2, 4, 'x')).toBe(`[${'#'.repeat(12)}${'.'.repeat(12)}] x`);
    expect(progressLine(4, 4, 'x')).toBe(`[${'#'.repeat(24)}] x`);
    const written: string[] = [];
    const write = (text: string) => written.push(text);
    progressOn({ write }).show(1, 2, 'x');
    expect(written).toEqual([]);
    const progress = progressOn({ isTTY: true, write });
    progress.show(1, 2, 'x');
    progress.clear();
    expect(written.at(-1)).toBe('\r\u001b[2K');
    expect(written).toHaveLength(2);
  });
});
