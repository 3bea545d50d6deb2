import { MartabaError } from '../../models/error.js';
import { readJson } from '../read-json.js';

const isMapping = (json: unknown): json is Readonly<Record<string, string>> =>
  typeof json === 'object' &&
  json !== null &&
  !Array.isArray(json) &&
  Object.values(json).every((fact) => typeof fact === 'string');

/**
 * A mapping of the columns of a file, `{ "name in the file": "name of the fact" }`.
 *
 * @throws MartabaError `file-unreadable`, `not-json`, `mapping-shape`
 */
export const readMapping = async (file: string | undefined): Promise<Readonly<Record<string, string>>> => {
  if (file === undefined) return {};
  const json = await readJson(file);
  if (!isMapping(json)) throw new MartabaError('mapping-shape', [file]);
  return json;
};
