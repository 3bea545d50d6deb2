import type { Node } from '../../language/node.js';
import { listName } from '../../language/type-of.js';
import { isTrue, mayBeTrue } from './bits.js';
import { numberText } from './block.js';
import type { Emitter } from './emitter.js';
import { hold, inner, say } from './emitter.js';
import { cellOf } from './kind.js';
import { membersOf, unseenOf } from './lists.js';
import type { Numbers } from './numbers.js';

/** A value and its state in code. */
interface Field {
  readonly value: string;
  readonly state: string;
}

/** A field of a period: its variables, or nothing known of it where the list has none of that name. */
const fieldOf = (list: string, name: string, e: Emitter): Field => {
  const declared = e.registry.declarations[list];
  const cell =
    declared?.type === 'list' && declared.fields[name] !== undefined
      ? cellOf({ k: 'field', list, name }, e)
      : undefined;
  if (cell === undefined) return { value: '0', state: '2' };
  return { value: cell.value(), state: cell.sure ? '0' : cell.state() };
};

/** What is read of a period: from when, to when, and its days where it has no beginning. */
interface Period {
  readonly from: Field;
  readonly to: Field;
  readonly days: Field;
}

const periodOf = (list: string, e: Emitter): Period => ({
  from: fieldOf(list, 'from', e),
  to: fieldOf(list, 'to', e),
  days: fieldOf(list, 'days', e),
});

/** Whether a period of a whole row counts for one number of days: `2` would be the state of a field that is not declared. */
const isSurePeriod = ({ from, to, days }: Period): boolean =>
  from.state !== '2' && to.state !== '2' && (from.state === '0' || days.state === '0');

/** The days that the periods of a whole row cover, where each is sure to count or not. */
const surelyCovered = (list: Node, since: string, e: Emitter): Numbers | undefined => {
  const name = listName(list);
  const [count, undated] = [e.fresh(), e.fresh()];
  const loop = inner(e);
  let isSure = true;
  membersOf(list, loop, (inside, member) => {
    const period = periodOf(name, inside);
    isSure = member.sure && isSurePeriod(period);
    const { from, to, days } = period;
    const dated = `E.starts[${count}]=${from.value};E.ends[${count}]=${to.state}===0?${to.value}:Infinity;${count}++;`;
    const counts = from.state === '0' ? dated : `if(${from.state}===1)${undated}+=${days.value};else{${dated}}`;
    say(inside, `if(${member.of}){${counts}}`);
  });
  if (!isSure) return undefined;
  say(e, `let ${count}=0,${undated}=0;`, ...loop.block.lines);
  const days = `${undated}+E.union(E.starts,E.ends,${count},${since},${numberText(e.asOf)})`;
  const covered = hold(e, `${count}===0?${undated}:${days}`);
  return { least: covered, greatest: covered };
};

/** The fewest and the most days that periods cover, of which some may be unknown. */
const maybeCovered = (list: Node, since: Numbers, e: Emitter): Numbers => {
  const name = listName(list);
  const declared = e.registry.declarations[name];
  const mayBeUndated = declared?.type === 'list' && declared.fields['from']?.maybe === true;
  const unseen = unseenOf(list, e);
  const [sure, possible, fewest, most] = [e.fresh(), e.fresh(), e.fresh(), e.fresh()];
  const loop = inner(e);
  membersOf(list, loop, (inside, member) => {
    const { from, to, days } = periodOf(name, inside);
    const end = hold(inside, `${to.state}===0?${to.value}:Infinity`);
    say(
      inside,
      `if(${mayBeTrue(member)}){`,
      `if(${from.state}===1){if(${isTrue(member)}&&${days.state}===0)${fewest}+=${days.value};${most}+=${days.state}===0?${days.value}:Infinity;}`,
      'else{',
      mayBeUndated ? `if(${from.state}===2)${most}+=${days.state}===0?${days.value}:Infinity;` : '',
      `E.starts[${possible}]=${from.state}===0?${from.value}:-Infinity;E.ends[${possible}]=${end};${possible}++;`,
      `if(${isTrue(member)}&&${from.state}===0){`,
      `E.sureStarts[${sure}]=${from.value};E.sureEnds[${sure}]=${to.state}===2?${from.value}+1:${end};${sure}++;}`,
      '}}',
    );
  });
  say(e, `let ${sure}=0,${possible}=0,${fewest}=0,${most}=0;`, ...loop.block.lines);
  const day = numberText(e.asOf);
  const least = `${fewest}+E.union(E.sureStarts,E.sureEnds,${sure},${since.greatest},${day})`;
  const greatest = `${most}+E.union(E.starts,E.ends,${possible},${since.least},${day})`;
  return {
    least: hold(e, `${possible}===0?${fewest}:${least}`),
    greatest: hold(
      e,
      unseen.sure ? `${possible}===0?${most}:${greatest}` : `${mayBeTrue(unseen)}?Infinity:${greatest}`,
    ),
  };
};

/**
 * The days that periods cover since a date: the fewest and the most, one number where the row is whole. Periods of a row
 * are gathered in arrays that every row uses again, and their union is taken by a function that is no text.
 */
export const coveredOf = (list: Node, since: Numbers, e: Emitter): Numbers =>
  (e.whole && since.least === since.greatest ? surelyCovered(list, since.least, e) : undefined) ??
  maybeCovered(list, since, e);
