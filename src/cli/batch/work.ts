import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tally } from './tally.js';
import { readTally, tallyText } from './tally.js';
import { unwritable } from './unwritable.js';

/** What an engine leaves: the file `verdicts` of the work, `rejects` of so many parts, and the sums. */
export interface Judged {
  readonly parts: number;
  readonly tally: Tally;
}

/** Work that is kept by parts beside the output, so that a run goes on where an interrupted one stopped. */
export interface Work {
  /** How many parts an earlier run has finished: the first so many. */
  readonly kept: number;
  /** Whether something was found that belongs to another question, and was thrown away. */
  readonly anew: boolean;
  /** The name of a file in the work's folder. */
  readonly file: (name: string) => string;
  /** The name of a file of a part. */
  readonly partFile: (part: number, name: string) => string;
  /** Says that the files of a part are whole. */
  readonly keep: (part: number, tally: Tally) => Promise<void>;
  /** What is said of each part that is kept. */
  readonly tallies: () => readonly Tally[];
  /** Gives files of the folder their names outside, and removes the folder. */
  readonly publish: (files: readonly (readonly [name: string, to: string])[]) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const about = 'about.json';
const numbered = (part: number): string => String(part).padStart(6, '0');

/** The folder beside an output in which its parts are kept. */
export const workFolder = (output: string): string => `${output}.work`;

/** Writes a file such that it is whole or not there. */
const writeAtOnce = async (file: string, text: string): Promise<void> => {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
};

/**
 * Opens the work on an output.
 *
 * @param output the file that is to be written
 * @param question all that the parts hang on: where it is another than that of the parts found, they are thrown away
 * @throws MartabaError `file-unwritable`, `disk-full`
 */
export const openWork = async (output: string, question: string): Promise<Work> => {
  const folder = workFolder(output);
  const file = (name: string): string => join(folder, name);
  const partFile = (part: number, name: string): string => file(`${numbered(part)}.${name}`);
  const refuse = (thrown: unknown): never => {
    throw unwritable(output, thrown);
  };
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const found = await readdir(folder).then(
    () => true,
    () => false,
  );
  const same = found && (await readFile(file(about), 'utf8').catch(() => '')) === question;
  const tallies: Tally[] = [];
  if (same) {
    for (;;) {
      const text = await readFile(partFile(tallies.length, 'tally'), 'utf8').catch(() => undefined);
      if (text === undefined) break;
      tallies.push(readTally(text));
    }
  } else {
    await remove().catch(refuse);
    await mkdir(folder).catch(refuse);
    await writeAtOnce(file(about), question).catch(refuse);
  }
  return {
    kept: tallies.length,
    anew: found && !same,
    file,
    partFile,
    keep: async (part, tally) => {
      // The tally comes last: a part without one is not whole.
      await writeAtOnce(partFile(part, 'tally'), tallyText(tally)).catch(refuse);
      tallies[part] = tally;
    },
    tallies: () => tallies,
    publish: async (files) => {
      for (const [name, to] of files) await rename(file(name), to).catch(refuse);
      await remove();
    },
    remove,
  };
};
