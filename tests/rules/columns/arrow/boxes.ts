import type { DataType } from 'apache-arrow';
import { Field, Int32, List, Struct } from 'apache-arrow';
import type { RuleSet } from '../../../../src/rules/index.js';
import {
  atLeast,
  code,
  date,
  elementOf,
  facts,
  flag,
  is,
  list,
  maybe,
  present,
  quantity,
  registry,
  ruleSet,
  some,
  where,
} from '../../../../src/rules/index.js';
import { ruleOf, source } from '../../language/arbitraries.js';

const label = { ar: 'صندوق', en: 'a box' };
const box = facts('box', {
  opened: flag({ label }),
  on: maybe(date({ label })),
  grade: quantity({ label, min: 0, max: 9 }),
  kind: code({ dry: label, wet: label }, { label }),
  stops: list({ at: quantity({ label, min: 0 }) }, { label }),
});
/** A set that reads one fact of each type. */
export const boxes: RuleSet = ruleSet({
  id: 'boxes',
  title: label,
  facts: registry([box]),
  instruments: [source],
  from: source.from,
  rules: [
    ruleOf({ id: 'opened', kind: 'condition', holds: box.opened }),
    ruleOf({ id: 'on', kind: 'condition', holds: present(box.on) }),
    ruleOf({ id: 'grade', kind: 'condition', holds: atLeast(box.grade, 3) }),
    ruleOf({ id: 'kind', kind: 'condition', holds: is(box.kind, 'dry') }),
    ruleOf({ id: 'stops', kind: 'condition', holds: some(where(box.stops, atLeast(elementOf(box, 'stops').at, 2))) }),
  ],
});

/** A list of structs with one field. */
export const listOf = (field: string, type: DataType): DataType =>
  new List(new Field('item', new Struct([new Field(field, type, true)]), true));
export const stops = listOf('at', new Int32());
