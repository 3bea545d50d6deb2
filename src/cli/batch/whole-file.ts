import { rename, rm } from 'node:fs/promises';

/** Files that are being written: each under a name of its own, and under its true name once all are whole. */
export interface WholeFiles {
  /** The name under which a file is to be written for now. */
  readonly part: (file: string) => string;
}

/**
 * Writes files such that each is whole or not there: they get their names together, when the work is done. What is left
 * of work that failed, or was interrupted, is removed.
 *
 * @param work writes under the names that `part` gives
 */
export const writeWhole = async <T>(work: (files: WholeFiles) => Promise<T>): Promise<T> => {
  const parts = new Map<string, string>();
  const part = (file: string): string => {
    const name = `${file}.part-${process.pid}`;
    parts.set(file, name);
    return name;
  };
  const remove = (): Promise<unknown> => Promise.all([...parts.values()].map((name) => rm(name, { force: true })));
  const stop = (): void => {
    void remove().then(() => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const done = await work({ part });
    for (const [file, name] of parts) await rename(name, file);
    return done;
  } catch (thrown) {
    await remove();
    throw thrown;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
};
