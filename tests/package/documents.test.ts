import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { transformSync } from 'esbuild';
import { hrRegulation } from 'martaba/rules';
import { afterAll, describe, expect, test } from 'vitest';

import { codeBlocksOf, documents } from './code-blocks.js';
import { unpack } from './unpacked.js';

const { folder, remove } = unpack(['ky', 'zod', 'fp-ts', 'io-ts', 'fast-check', 'pure-rand', 'apache-arrow']);
afterAll(remove);

const files = documents();
// The same code in both languages runs once; where it stands first gives it its name.
const blocks = files
  .flatMap(codeBlocksOf)
  .filter(({ code }, at, all) => all.findIndex((of) => of.code === code) === at);
const guides = readdirSync('docs/ar/guide');

const codeOf = (file: string): readonly string[] => codeBlocksOf(file).map(({ code }) => code);

describe('the code of the documents', () => {
  test.each(blocks)('at $at runs, and prints what stands beside it', ({ at, code, prints }) => {
    const script = join(folder, `${at.replaceAll(/\W/g, '-')}.mjs`);
    writeFileSync(script, transformSync(code, { loader: 'ts', format: 'esm' }).code);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const printed = stdout.split('\n');
    let from = 0;
    for (const text of prints) {
      const found = printed.indexOf(text, from);
      expect(found < 0 ? printed.slice(from) : text).toEqual(text);
      from = found + 1;
    }
  });

  test('is the same in both languages of the README', () => {
    expect(codeOf('README.md').length).toBeGreaterThanOrEqual(3);
    expect(codeOf('README.ar.md')).toEqual(codeOf('README.md'));
  });

  // The form alone is shown in the reader's language.
  test.each(guides.filter((guide) => guide !== 'forms.md'))(
    'is the same in both languages of the guide %s',
    (guide) => {
      expect(codeOf(`docs/ar/guide/${guide}`)).toEqual(codeOf(`docs/guide/${guide}`));
    },
  );
});

describe('the README', () => {
  test.each(['README.md', 'README.ar.md'])(
    '%s says on its first screen what the package is not, and until when the law was read',
    (file) => {
      const screen = readFileSync(file, 'utf8').split('\n').slice(0, 24).join('\n');
      expect(screen).toContain('حزمة غير رسمية، لا تتبع أي جهة حكومية');
      expect(screen).toMatch(/not affiliated with,? nor endorsed by|لا ترتبط/);
      expect(screen).toContain(hrRegulation.readUntil ?? 'a date');
    },
  );

  test.each(['README.md', 'README.ar.md'])('%s gives the two commands, and the checks run the second', (file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines).toContain('npm ci && npm run demo');
    expect(lines).toContain('npm ci && npm test');
    expect(readFileSync('.ci/run', 'utf8')).toContain("bash -c 'npm ci && npm test'");
  });
});

test('every link between the documents leads to a file', () => {
  const broken = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].flatMap(
      ([, link = '']) => {
        // The API reference is made by `npm run docs`.
        if (/(^|\/)api\//.test(link)) return [];
        const target = link.startsWith('/') ? join('docs', link) : join(dirname(file), link);
        return [target, `${target}.md`, join(target, 'index.md')].some((path) => existsSync(path))
          ? []
          : [`${file}: ${link}`];
      },
    ),
  );
  expect(broken).toEqual([]);
});
