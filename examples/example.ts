import { readFileSync } from 'node:fs';
import type { DataUpdateWire } from 'martaba/models';
import type { Candidate } from 'martaba/rules';
import type { PersonSeed } from 'martaba/sandbox';

/** An employee of the story: who it is, what is to be updated, which posts are wished for, and the marks given. */
export interface Example {
  readonly person: PersonSeed;
  readonly update: Pick<DataUpdateWire, 'reason' | 'personal' | 'job' | 'qualifications'>;
  readonly wishes: readonly string[];
  readonly marks: Candidate['marks'];
}

const read = (name: string): Example =>
  JSON.parse(readFileSync(new URL(`employees/${name}.json`, import.meta.url), 'utf8')) as Example;

/** The three whom the story follows. */
export const followed = (): readonly Example[] => ['eligible', 'refused', 'undetermined'].map(read);

/** Colleagues who apply too, so that there is something to compare. */
export const colleagues = (): readonly Example[] => ['colleague-1', 'colleague-2'].map(read);
