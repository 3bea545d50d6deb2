import type { Path } from '../../../models/result.js';
import type { LocalText } from '../../../models/text/language.js';
import type { Declaration, FactMeta, FactType, Fields, ListType } from '../fact.js';
import type { Json, Reader } from './reader.js';
import {
  readBoolean,
  readEntries,
  readLocalText,
  readNumber,
  readObject,
  readOneOf,
  readOptional,
  readText,
  refuse,
} from './reader.js';

const meta = ['unit', 'sensitivity', 'askedOf', 'changedBy', 'moves'];

const readMeta = (r: Reader, of: Json, path: Path): FactMeta | undefined => {
  const oneOf =
    <T extends string>(...options: readonly T[]) =>
    (value: unknown, at: Path): T | undefined =>
      readOneOf(r, value, at, options);
  const label = readLocalText(r, of['label'], [...path, 'label']);
  if (label === undefined) return undefined;
  return {
    label,
    ...readOptional(of, 'unit', path, (value, at) => readText(r, value, at)),
    ...readOptional(of, 'sensitivity', path, oneOf('public', 'internal', 'personal', 'sensitive')),
    ...readOptional(of, 'askedOf', path, oneOf('record', 'employee', 'agency', 'authority')),
    ...readOptional(of, 'changedBy', path, oneOf('time', 'employee', 'authority', 'nobody')),
    ...readOptional(of, 'moves', path, oneOf('dated', 'snapshot')),
  };
};

const readCodes = (r: Reader, value: unknown, path: Path): Readonly<Record<string, LocalText>> =>
  Object.fromEntries(
    readEntries(r, value, path).flatMap(([code, label]) => {
      const text = readLocalText(r, label, [...path, code]);
      return text === undefined ? [] : [[code, text] as const];
    }),
  );

const ownKeys = { number: ['min', 'max', 'integer'], code: ['codes'] } as const;

const readFact = (r: Reader, value: unknown, path: Path): FactType | undefined => {
  const type = readOneOf(
    r,
    (value as Json)['type'],
    [...path, 'type'],
    ['truth', 'number', 'date', 'duration', 'code'],
  );
  const own = type === 'number' || type === 'code' ? ownKeys[type] : [];
  const of = readObject(r, value, path, ['type', 'maybe', 'label'], [...meta, ...own]);
  if (of === undefined || type === undefined) return undefined;
  const maybe = readBoolean(r, of['maybe'], [...path, 'maybe']);
  const said = readMeta(r, of, path);
  if (maybe === undefined || said === undefined) return undefined;
  const number = (of: unknown, at: Path): number | undefined => readNumber(r, of, at);
  const domain = { ...readOptional(of, 'min', path, number), ...readOptional(of, 'max', path, number) };
  if ((domain.min ?? -Infinity) > (domain.max ?? Infinity)) return refuse(r, 'domain-empty', path);
  return {
    ...said,
    type,
    maybe,
    ...domain,
    ...readOptional(of, 'integer', path, (value, at) => readBoolean(r, value, at)),
    ...readOptional(of, 'codes', path, (value, at) => readCodes(r, value, at)),
  };
};

const readList = (r: Reader, value: unknown, path: Path): ListType | undefined => {
  const of = readObject(r, value, path, ['type', 'fields', 'label'], [...meta, 'happens']);
  if (of === undefined) return undefined;
  const said = readMeta(r, of, path);
  const fields: Fields = Object.fromEntries(
    readEntries(r, of['fields'], [...path, 'fields']).flatMap(([name, field]) => {
      const at = [...path, 'fields', name];
      const read = typeof field === 'object' && field !== null ? readFact(r, field, at) : undefined;
      if (read === undefined) refuse(r, 'json-type', at, { expected: 'field' });
      return read === undefined ? [] : [[name, read] as const];
    }),
  );
  const happens = readOptional(of, 'happens', path, (value, at) => {
    const name = readText(r, value, at);
    if (name === undefined) return undefined;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field?.type === 'date' ? name : refuse(r, 'json-type', at, { expected: 'date' });
  });
  return said === undefined ? undefined : { ...said, type: 'list', fields, ...happens };
};

/** The declarations of a registry, by the names of the facts. */
export const readDeclarations = (r: Reader, value: unknown, path: Path): Readonly<Record<string, Declaration>> =>
  Object.fromEntries(
    readEntries(r, value, path).flatMap(([name, declared]) => {
      const at = [...path, name];
      if (typeof declared !== 'object' || declared === null || name === '') {
        refuse(r, 'json-type', at, { expected: 'declaration' });
        return [];
      }
      const read = (declared as Json)['type'] === 'list' ? readList(r, declared, at) : readFact(r, declared, at);
      return read === undefined ? [] : [[name, read] as const];
    }),
  );
