import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { entries } from '../../scripts/build/layout.js';
import { unpack } from './unpacked.js';

const { home, remove } = unpack([]);
afterAll(remove);

const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(home, file)).isFile(),
);
const read = (file: string): string => readFileSync(join(home, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Record<'import' | 'require', { types: string; default: string }>>>;
};

test('the package holds what is built and what must be read with it, and nothing else', () => {
  expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(
    new Set([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.ar.md',
      'README.md',
      'dist',
      'openapi.json',
      'package.json',
      'vectors',
    ]),
  );
  expect(files.filter((file) => file.startsWith('dist/') && !/\.(js|cjs|d\.ts|d\.cts)$/.test(file))).toEqual([]);
});

test('each entry of the build is exported for import and for require, and nothing else is', () => {
  const paths = Object.keys(entries).map((name) => ({ name, key: name === 'index' ? '.' : `./${name.split('/')[0]}` }));
  expect(new Set(Object.keys(manifest.exports))).toEqual(
    new Set([...paths.map(({ key }) => key), './openapi.json', './package.json']),
  );
  for (const { name, key } of paths) {
    expect(manifest.exports[key]).toEqual({
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    });
    expect(existsSync(join(home, `dist/${name}.js`)) && existsSync(join(home, `dist/${name}.cjs`))).toBe(true);
  }
});

test('the command starts with the line that makes it one', () => {
  expect(read(manifest.bin['martaba'] ?? '').split('\n', 1)[0]).toBe('#!/usr/bin/env node');
});

test('no file tells of the machine that built it, and none names a registry', () => {
  const telling = files.filter((file) => /\/(work|home|Users|tmp)\/|https?:\/\/registry\./.test(read(file)));
  expect(telling).toEqual([]);
});

test('no declaration shows a type of ky', () => {
  const showing = files.filter(
    (file) => /\.d\.c?ts$/.test(file) && /from ['"]ky['"]|import\(['"]ky['"]\)/.test(read(file)),
  );
  expect(showing).toEqual([]);
});
