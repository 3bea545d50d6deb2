import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Engine, Found } from './engine.js';
import { postgresEngine } from './postgres-engine.js';

const installed = path.join(import.meta.dirname, '../../node_modules');

/** A database that holds nothing yet, as `initdb` of this version makes it: it is kept among what is installed. */
const placeOfBlank = async (): Promise<string> => {
  const said = await readFile(path.join(installed, '@electric-sql/pglite/package.json'), 'utf8');
  const { version } = JSON.parse(said) as { readonly version: string };
  return path.join(installed, '.cache/martaba', `pglite-${version}.tar.gz`);
};

/** Starts from a blank database: to make one takes several times as long as to open one that was kept. */
const started = async (): Promise<PGlite> => {
  const blank = await placeOfBlank();
  if (existsSync(blank)) return PGlite.create({ loadDataDir: new Blob([await readFile(blank)]) });
  const db = await PGlite.create();
  const dump = await db.dumpDataDir('gzip');
  await mkdir(path.dirname(blank), { recursive: true });
  // Under another name first, so that nobody ever opens half of one.
  const part = `${blank}.${process.pid}`;
  await writeFile(part, new Uint8Array(await dump.arrayBuffer()));
  await rename(part, blank);
  return db;
};

/** PostgreSQL in WebAssembly. */
export const openPGlite = async (): Promise<Engine> => {
  const db = await started();
  const query = async (text: string, parameters: readonly unknown[]): Promise<readonly Found[]> =>
    (await db.query<Found>(text, [...parameters])).rows;
  return postgresEngine({ query, close: () => db.close() }, 'PGlite');
};
