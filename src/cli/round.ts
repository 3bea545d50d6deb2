import { MartabaError } from '../models/error.js';
import type { Issue, Result } from '../models/result.js';
import type { Language } from '../models/text/language.js';
import { receiveRound } from '../rules/round/receive.js';
import type { RunRound } from '../rules/round/run-round.js';
import { advanceRound, completeRound, resumeRound } from '../rules/round/run-round.js';
import type { Round } from '../rules/round/stages.js';
import { why } from '../rules/round/why.js';
import { explainAnswer } from '../rules/round/words/explain-answer.js';
import { explainRound } from '../rules/round/words/explain-round.js';
import type { Progress } from './progress.js';
import { readJson } from './read-json.js';

export interface RoundOptions {
  readonly json: boolean;
  readonly languages: readonly Language[];
  /** Whose answer is asked for; that of the whole round otherwise. */
  readonly why: string | undefined;
}

/** What a round says to its reader, and whether it waits for a further element. */
export interface RoundReport {
  readonly text: string;
  readonly waits: boolean;
}

const stages: Readonly<Record<Round['stage'], number>> = {
  received: 1,
  judged: 2,
  scored: 3,
  ordered: 4,
  tied: 5,
  nominated: 5,
  decided: 5,
};

const valueOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  const [first] = result.issues as readonly [Issue];
  throw new MartabaError(first.code, first.path, first.params);
};

const isSaved = (json: unknown): boolean => typeof json === 'object' && json !== null && 'format' in json;

const run = (json: unknown, progress: Progress): RunRound => {
  let round: Round = valueOf(isSaved(json) ? resumeRound(json) : receiveRound(json));
  for (let next = round; ; round = next) {
    progress.show(stages[round.stage], stages.nominated, round.stage);
    next = advanceRound(round);
    if (next === round) break;
  }
  progress.clear();
  return completeRound(round);
};

/**
 * `martaba round FILE`: runs a round, or goes on with a saved one, and tells the whole of it or one applicant's answer.
 *
 * @throws MartabaError `file-unreadable`, `not-json`, `not-an-applicant`, and as a round is refused
 */
export const roundFile = async (
  file: string,
  { json, languages, why: applicant }: RoundOptions,
  progress: Progress,
): Promise<RoundReport> => {
  const round = run(await readJson(file), progress);
  const waits = round.stage === 'tied';
  if (applicant === undefined) {
    const told = languages.map((language) => explainRound(round, language).join('\n'));
    return { waits, text: json ? JSON.stringify(round, undefined, 2) : told.join('\n\n') };
  }
  const answer = valueOf(why(round, applicant));
  const told = languages.map((language) => explainAnswer(answer, language).join('\n'));
  return { waits, text: json ? JSON.stringify(answer, undefined, 2) : told.join('\n\n') };
};
