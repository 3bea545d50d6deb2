import { MartabaError } from '../../models/error.js';
import type { Registry } from '../../rules/language/registry.js';
import { readJson } from '../read-json.js';

const isMapping = (json: unknown): json is Readonly<Record<string, string>> =>
  typeof json === 'object' &&
  json !== null &&
  !Array.isArray(json) &&
  Object.values(json).every((fact) => typeof fact === 'string');

/** What a column of a file may stand for: the key, the entity, a fact, or what is said beside one (`NAME#state`). */
const isKnown = (name: string, { declarations }: Registry): boolean => {
  const [fact = ''] = name.split('#');
  return fact === 'id' || fact === 'entity' || Object.hasOwn(declarations, fact);
};

/**
 * A mapping of the columns of a file, `{ "name in the file": "name of the fact" }`.
 *
 * @throws MartabaError `file-unreadable`, `not-json`, `mapping-shape`, and `fact-unknown` with the name that is none
 */
export const readMapping = async (
  file: string | undefined,
  registry: Registry,
): Promise<Readonly<Record<string, string>>> => {
  if (file === undefined) return {};
  const json = await readJson(file);
  if (!isMapping(json)) throw new MartabaError('mapping-shape', [file]);
  const unknown = Object.values(json).find((name) => !isKnown(name, registry));
  // A slip of the pen would leave a fact unknown in every row, and nobody would be told.
  if (unknown !== undefined) throw new MartabaError('fact-unknown', [file, unknown]);
  return json;
};
