import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A server of PostgreSQL that lives as long as a test. */
export interface PostgresServer {
  /** The folder of its socket, which a client takes as its host. */
  readonly host: string;
  readonly user: string;
  readonly stop: () => Promise<void>;
}

/** Where Debian puts the server's programs, which it leaves off `PATH`: a folder to each release. */
const debian = '/usr/lib/postgresql';

/** The folder of `initdb` and `postgres`: what `PATH` has, or Debian's release 15, or its newest. */
const programs = (): string => {
  const releases = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const first = releases.includes('15') ? ['15', ...releases] : releases;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...first.map((of) => join(debian, of, 'bin'))];
  const found = folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
  if (found === undefined) throw new Error('No PostgreSQL server found: run `.ci/machine` as root, or install it.');
  return found;
};

/** As whom the server runs: it refuses to be root, whose machine has the user of Debian's package. */
const owner = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (what: string): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

const user = 'tester';

/** What makes a server quick that nobody will ask for its rows again. */
const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off', 'listen_addresses='];

/** Starts a server on a socket in a folder of its own, with nothing in it. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const [bin, as] = [programs(), owner()];
  const folder = mkdtempSync(join(tmpdir(), 'martaba-pg-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', user, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`);
  const options = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...options], {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    server.kill('SIGINT');
    await ended;
  };
  process.once('exit', () => server.kill('SIGQUIT'));
  await new Promise<void>((resolve, reject) => {
    let log = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (text.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`postgres: ${log}`)));
  });
  return { host: folder, user, stop };
};
