import { MartabaError } from '../models/error.js';
import type { SavedState } from './saved-state.js';

/** A file that a sandbox's state is kept in. */
export interface StateFile {
  /** What the file holds; nothing, where there is none yet. */
  readonly load: () => Promise<unknown>;
  /** Ends when the state is on the disk. */
  readonly keep: (state: SavedState) => Promise<void>;
}

const codeOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : 'unknown';

/**
 * Keeps a sandbox's state in a file, for Node. A state is written beside the one before and takes its place when it is on
 * the disk, so that whenever the process is stopped, the file holds a whole one. Its owner alone can read it.
 *
 * @param path where the file is, or is to be; its folder is there
 * @throws MartabaError `state-damaged`, `state-not-written`, from its functions
 * @example
 * ```ts
 * const file = stateFile('/no/such/folder/state.json');
 * await file.load(); // undefined
 * ```
 */
export const stateFile = (path: string): StateFile => ({
  load: async () => {
    const { readFile } = process.getBuiltinModule('node:fs/promises');
    try {
      return JSON.parse(await readFile(path, 'utf8')) as unknown;
    } catch (thrown) {
      if (codeOf(thrown) === 'ENOENT') return undefined;
      throw new MartabaError('state-damaged');
    }
  },
  keep: async (state) => {
    const { open, rename } = process.getBuiltinModule('node:fs/promises');
    const text = JSON.stringify(state);
    try {
      const file = await open(`${path}.next`, 'w', 0o600);
      try {
        await file.writeFile(text);
        await file.datasync();
      } finally {
        await file.close();
      }
      await rename(`${path}.next`, path);
    } catch (thrown) {
      throw new MartabaError('state-not-written', [], { reason: codeOf(thrown) });
    }
  },
});
