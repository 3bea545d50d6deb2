import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMapping } from '../../src/cli/batch/mapping.js';
import { readJson } from '../../src/cli/read-json.js';
import { ordinaryPromotion } from '../../src/rules/index.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'martaba-'));
});
afterAll(() => rm(folder, { recursive: true }));
const fileOf = async (text: string): Promise<string> => {
  const file = join(folder, 'read.json');
  await writeFile(file, text);
  return file;
};

it('a byte-order mark is no part of the value', async () => {
  expect(await readJson(await fileOf('\uFEFF{"set":"ordinary-promotion"}'))).toEqual({ set: 'ordinary-promotion' });
});

it('a file that cannot be read is named as it was asked for', async () => {
  await expect(readJson('no/such.json')).rejects.toMatchObject({ code: 'file-unreadable', path: ['no/such.json'] });
  const broken = await fileOf('{"set":');
  await expect(readJson(broken)).rejects.toMatchObject({ code: 'not-json', path: [broken] });
});

it.each(['[]', '"id"', 'null', '{"الرقم":5}'])('%s is no mapping of columns', async (text) => {
  await expect(readMapping(await fileOf(text), ordinaryPromotion.registry)).rejects.toMatchObject({
    code: 'mapping-shape',
  });
});

it('a column is mapped to the key, the entity, a fact or its state, and to nothing else', async () => {
  const mapped = async (fact: string) =>
    readMapping(await fileOf(JSON.stringify({ عنوان: fact })), ordinaryPromotion.registry);
  for (const fact of ['id', 'entity', 'employee.rank', 'employee.currentLeave#state', 'employee.penalties#complete'])
    expect(await mapped(fact)).toEqual({ عنوان: fact });
  await expect(mapped('employee.rnak')).rejects.toMatchObject({ code: 'fact-unknown' });
});
