import { PGlite } from '@electric-sql/pglite';
import type { Engine, Found } from './engine.js';
import { postgresEngine } from './postgres-engine.js';

/** PostgreSQL in WebAssembly. */
export const openPGlite = async (): Promise<Engine> => {
  const db = await PGlite.create();
  const query = async (text: string, parameters: readonly unknown[]): Promise<readonly Found[]> =>
    (await db.query<Found>(text, [...parameters])).rows;
  return postgresEngine({ query, close: () => db.close() }, 'PGlite');
};
