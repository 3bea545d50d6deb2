import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { MartabaError } from '../../models/error.js';
import { unwritable } from './unwritable.js';

/** The file beside an output that says which process writes it. */
export const lockOf = (output: string): string => `${output}.lock`;

const codeOf = (thrown: unknown): unknown =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;

/** Whether the process that a lock names still runs; of one on another machine nobody here can say that it does not. */
const isHeld = (lock: string): boolean => {
  const [pid = '', host] = lock.split(' ');
  if (host !== hostname() || !/^[1-9]\d*$/.test(pid)) return lock !== '';
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (thrown) {
    // A process of somebody else may not be asked, but runs.
    return codeOf(thrown) === 'EPERM';
  }
};

/**
 * Takes an output for this process, so that two runs do not write the same files. What a process that was killed has left
 * holds nobody up.
 *
 * @returns gives the output free again
 * @throws MartabaError `output-held`, with the file of the lock; `file-unwritable`, `disk-full`
 */
export const lockOutput = async (output: string): Promise<() => Promise<void>> => {
  const lock = lockOf(output);
  const own = `${process.pid} ${hostname()}`;
  const free = (): Promise<void> => rm(lock, { force: true });
  const take = (): Promise<boolean> =>
    writeFile(lock, own, { flag: 'wx' }).then(
      () => true,
      async (thrown: unknown) => {
        if (codeOf(thrown) === 'EEXIST') return false;
        await free();
        throw unwritable(output, thrown);
      },
    );
  if (await take()) return free;
  const found = await readFile(lock, 'utf8').catch(() => '');
  // Of several that find a lock left behind, the one that moves it away goes on.
  const aside = `${lock}.${process.pid}`;
  if (
    !isHeld(found) &&
    (await rename(lock, aside).then(
      () => true,
      () => false,
    ))
  ) {
    const moved = await readFile(aside, 'utf8');
    // One that another has taken in the meantime is put back.
    if (moved !== found) await link(aside, lock).catch(() => undefined);
    await rm(aside, { force: true });
    if (moved === found && (await take())) return free;
  }
  throw new MartabaError('output-held', [lock]);
};
