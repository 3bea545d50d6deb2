import type { Path } from '../../../models/result.js';
import type { Declaration } from '../fact.js';
import type { Node } from '../node.js';
import type { Citation, Instrument, Rule, RuleKind } from '../rule.js';
import { readNode } from './expression.js';
import { operand } from './place.js';
import type { Json, Reader } from './reader.js';
import { readDay, readLocalText, readObject, readOneOf, readOptional, readText, refuse } from './reader.js';

const sources = ['law', 'description', 'policy'] as const;

const said =
  (r: Reader) =>
  (value: unknown, path: Path): string | undefined =>
    typeof value === 'string' ? value : readText(r, value, path);

/** A text that rules are read from. Its dates stay civil dates. */
export const readInstrument = (r: Reader, value: unknown, path: Path): Instrument | undefined => {
  const of = readObject(r, value, path, ['id', 'kind', 'title', 'issued', 'from'], ['readUntil']);
  if (of === undefined) return undefined;
  const date = (text: unknown, at: Path): string | undefined =>
    readDay(r, text, at) === undefined ? undefined : String(text);
  const id = readText(r, of['id'], [...path, 'id']);
  const kind = readOneOf(r, of['kind'], [...path, 'kind'], sources);
  const title = readLocalText(r, of['title'], [...path, 'title']);
  const issued = said(r)(of['issued'], [...path, 'issued']);
  const from = date(of['from'], [...path, 'from']);
  if (id === undefined || kind === undefined || title === undefined || issued === undefined || from === undefined)
    return undefined;
  return { id, kind, title, issued, from, ...readOptional(of, 'readUntil', path, date) };
};

const readCitation = (r: Reader, value: unknown, path: Path): Citation | undefined => {
  const of = readObject(r, value, path, ['instrument', 'kind'], ['article', 'paragraph']);
  if (of === undefined) return undefined;
  const instrument = readText(r, of['instrument'], [...path, 'instrument']);
  const kind = readOneOf(r, of['kind'], [...path, 'kind'], sources);
  if (instrument === undefined || kind === undefined) return undefined;
  return {
    instrument,
    kind,
    ...readOptional(of, 'article', path, said(r)),
    ...readOptional(of, 'paragraph', path, said(r)),
  };
};

/** Which expression each kind of rule states; a rule of the post states either. */
const stated: Readonly<Record<RuleKind, readonly ('holds' | 'when')[]>> = {
  condition: ['holds'],
  consistency: ['holds'],
  bar: ['when'],
  exception: ['when'],
  post: ['holds', 'when'],
};

const expressions = ['applies', 'holds', 'when', 'instead'] as const;

const readExpressions = (
  r: Reader,
  of: Json,
  path: Path,
  declarations: Readonly<Record<string, Declaration>>,
): Partial<Record<(typeof expressions)[number], Node>> => {
  const read = (value: unknown, at: Path): Node | undefined =>
    operand(value, 'truth', { r, declarations, path: at, depth: 1, scope: [], read: readNode });
  return Object.assign({}, ...expressions.map((key) => readOptional(of, key, path, read)));
};

/** A rule with its expressions; of a kind that states what it has, and with an `excepts` where it excepts. */
export const readRule = (
  r: Reader,
  value: unknown,
  path: Path,
  declarations: Readonly<Record<string, Declaration>>,
): Rule | undefined => {
  const optional = ['doubt', ...expressions, 'excepts', 'from', 'to', 'by', 'was'];
  const of = readObject(r, value, path, ['id', 'kind', 'severity', 'cites', 'title', 'confidence'], optional);
  if (of === undefined) return undefined;
  const id = readText(r, of['id'], [...path, 'id']);
  const kind = readOneOf(r, of['kind'], [...path, 'kind'], Object.keys(stated) as RuleKind[]);
  const severity = readOneOf(r, of['severity'], [...path, 'severity'], ['blocking', 'warning'] as const);
  const cites = readCitation(r, of['cites'], [...path, 'cites']);
  const title = readLocalText(r, of['title'], [...path, 'title']);
  const confidence = readOneOf(r, of['confidence'], [...path, 'confidence'], ['high', 'medium', 'low'] as const);
  const read = readExpressions(r, of, path, declarations);
  if (id === undefined || kind === undefined || severity === undefined) return undefined;
  if (cites === undefined || title === undefined || confidence === undefined) return undefined;
  const has = (['holds', 'when'] as const).filter((key) => of[key] !== undefined);
  if (has.length !== 1 || !has.every((key) => stated[kind].includes(key)))
    return refuse(r, 'rule-without-expression', path);
  const excepting = kind === 'exception';
  if ((of['excepts'] !== undefined) !== excepting) return refuse(r, 'exception-of-nothing', path, { excepts: '' });
  if (of['instead'] !== undefined && !excepting) return refuse(r, 'key-unknown', path, { key: 'instead' });
  const day = (of: unknown, at: Path): number | undefined => readDay(r, of, at);
  return {
    id,
    kind,
    severity,
    cites,
    title,
    confidence,
    ...readOptional(of, 'doubt', path, said(r)),
    ...read,
    ...readOptional(of, 'excepts', path, said(r)),
    ...readOptional(of, 'from', path, day),
    ...readOptional(of, 'to', path, day),
    ...readOptional(of, 'by', path, said(r)),
    ...readOptional(of, 'was', path, said(r)),
  };
};
