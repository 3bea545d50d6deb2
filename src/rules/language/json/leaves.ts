import type { Declaration } from '../fact.js';
import type { NodeOf } from '../node.js';
import { readId, readKnown, readType, readValues } from './known.js';
import type { Place, Typed } from './place.js';
import { inside, yields } from './place.js';
import type { Json } from './reader.js';
import { readEntries, readText, refuse } from './reader.js';

const declarationAt = (at: Place, name: unknown): Declaration | undefined =>
  typeof name === 'string' && Object.hasOwn(at.declarations, name) ? at.declarations[name] : undefined;

const undeclared = (at: Place, ...names: readonly unknown[]): undefined =>
  refuse(at.r, 'fact-undeclared', at.path, { fact: names.map(String).join('.').slice(0, 120) });

/** A value written down. */
export const readLiteral = (of: Json, at: Place): Typed | undefined => {
  const type = readType(at.r, of['type'], [...at.path, 'type']);
  const value = type === undefined ? undefined : readKnown(at.r, type, of['value'], [...at.path, 'value']);
  if (type === undefined || value === undefined) return undefined;
  return yields({ k: 'literal', type, value }, type);
};

/** A parameter. */
export const readGiven = (of: Json, at: Place): Typed | undefined => {
  const name = readText(at.r, of['name'], [...at.path, 'name']);
  const type = readType(at.r, of['type'], [...at.path, 'type']);
  if (name === undefined || type === undefined) return undefined;
  const values = readValues(at.r, name.slice(0, 60), type, of['values'], [...at.path, 'values']);
  return values.length === 0 ? undefined : yields({ k: 'given', name, type, values }, type);
};

export const readFactOrList = (k: 'fact' | 'list', of: Json, at: Place): Typed | undefined => {
  const { name } = of;
  const declared = declarationAt(at, name);
  if (typeof name !== 'string' || declared === undefined) return undeclared(at, name);
  if (declared.type === 'list')
    return k === 'list' ? { node: { k, name }, type: 'list', maybe: false, list: name } : undeclared(at, name);
  return k === 'fact' ? yields({ k, name }, declared.type, { maybe: declared.maybe, declared }) : undeclared(at, name);
};

/** A field of an element: only inside a filter of its list, or a sum over it. */
export const readField = (of: Json, at: Place): Typed | undefined => {
  const { list, name } = of;
  const declared = declarationAt(at, list);
  if (typeof list !== 'string' || typeof name !== 'string' || declared?.type !== 'list')
    return undeclared(at, list, name);
  const field = Object.hasOwn(declared.fields, name) ? declared.fields[name] : undefined;
  if (field === undefined) return undeclared(at, list, name);
  if (!at.scope.includes(list)) return refuse(at.r, 'field-outside-list', at.path, { list: list.slice(0, 60) });
  return yields({ k: 'field', list, name }, field.type, { maybe: field.maybe, declared: field });
};

/** An ambiguity: options that yield the same, one of which is the default. */
export const readReading = (of: Json, at: Place): Typed | undefined => {
  const { r, path } = at;
  const id = readId(r, of['id'], [...path, 'id']);
  const stated = readText(r, of['default'], [...path, 'default']);
  const entries = readEntries(r, of['options'], [...path, 'options']);
  const options = entries.flatMap(([option, node]) => {
    const read = at.read(node, inside(at, 'options', option));
    return read === undefined ? [] : [[option, read] as const];
  });
  const nodes = Object.fromEntries(options.map(([option, { node }]) => [option, node]));
  const [first] = options;
  if (id === undefined || stated === undefined || options.length < entries.length) return undefined;
  if (first === undefined || !Object.hasOwn(nodes, stated))
    return refuse(r, 'reading-without-default', path, { reading: id.slice(0, 60) });
  const [, { type, list }] = first;
  const odd = options.find(([, read]) => read.type !== type || read.list !== list);
  if (odd !== undefined)
    return refuse(r, 'node-type', [...path, 'options', odd[0]], { expected: type, found: odd[1].type });
  const node: NodeOf<'reading'> = { k: 'reading', id, options: nodes, default: stated };
  return { node, type, list, maybe: options.some(([, { maybe }]) => maybe) };
};
