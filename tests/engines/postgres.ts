import pg from 'pg';
import type { Engine, Found } from './engine.js';
import { postgresEngine } from './postgres-engine.js';
import { startPostgres } from './postgres-server.js';

/** The machine's own PostgreSQL, over a socket. */
export const openPostgres = async (): Promise<Engine> => {
  const { host, user, stop } = await startPostgres();
  const client = new pg.Client({ host, user, database: 'postgres' });
  await client.connect();
  const query = async (text: string, parameters: readonly unknown[]): Promise<readonly Found[]> =>
    (await client.query<Found>(text, [...parameters])).rows;
  const close = async (): Promise<void> => {
    await client.end();
    await stop();
  };
  return postgresEngine({ query, close }, 'over a socket');
};
