import { MartabaError } from '../models/error.js';
import { readJson } from './read-json.js';

/** A worked case: facts under their public names, what is expected of them, and the rules that it asks. */
export interface ConformanceCase {
  readonly id: string;
  readonly subject: string;
  readonly title: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly ruleIds: readonly string[];
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const caseOf = (value: unknown, at: number): ConformanceCase => {
  const id = isRecord(value) && isText(value['id']) ? value['id'] : String(at);
  const refuse = (...field: readonly string[]): never => {
    throw new MartabaError('case-shape', [id, ...field]);
  };
  if (!isRecord(value)) return refuse();
  const { subject, title, facts, expected, ruleIds } = value;
  if (!isText(value['id'])) return refuse('id');
  if (!isRecord(facts)) return refuse('facts');
  if (!isRecord(expected)) return refuse('expected');
  if (!Array.isArray(ruleIds) || !ruleIds.every(isText)) return refuse('ruleIds');
  return { id, subject: isText(subject) ? subject : '', title: isText(title) ? title : '', facts, expected, ruleIds };
};

/**
 * Reads a file of worked cases: `{ "testCases": [ { "id", "facts", "expected", "ruleIds", … } ] }`.
 *
 * @throws MartabaError `file-unreadable`, `not-json`, `cases-shape`, and `case-shape` with the case and the field
 */
export const readCases = async (file: string): Promise<readonly ConformanceCase[]> => {
  const json = await readJson(file);
  if (!isRecord(json) || !Array.isArray(json['testCases'])) throw new MartabaError('cases-shape');
  return json['testCases'].map(caseOf);
};
