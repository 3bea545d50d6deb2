import { readFile, writeFile } from 'node:fs/promises';
import type { Answer } from '../answers.js';
import { written } from '../unwritable.js';
import type { Work } from '../work.js';

/** What is kept of a part until all are judged. */
export interface KeptPart {
  /** The answer of each row, by its place among all answers; below zero for a row that is set aside. */
  readonly places: Int32Array;
  /** The answers that came up in it first. */
  readonly answers: readonly Answer[];
}

/** Writes what is kept of a part. @throws MartabaError `file-unwritable`, `disk-full`, naming the output */
export const writePart = async (work: Work, part: number, { places, answers }: KeptPart, output: string) => {
  await written(output, writeFile(work.partFile(part, 'places'), places));
  await written(output, writeFile(work.partFile(part, 'answers'), JSON.stringify(answers)));
};

/** Reads what is kept of a part. */
export const readPart = async (work: Work, part: number): Promise<KeptPart> => {
  const bytes = await readFile(work.partFile(part, 'places'));
  const places = new Int32Array(bytes.length / 4);
  new Uint8Array(places.buffer).set(bytes);
  return { places, answers: JSON.parse(await readFile(work.partFile(part, 'answers'), 'utf8')) as Answer[] };
};
