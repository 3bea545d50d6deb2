import type { Comparison, Known, Node, NodeOf } from '../node.js';
import { knownValue } from '../parameters.js';
import { typeOf } from '../type-of.js';
import { dayInWords } from '../words/dates.js';
import { countInWords, lengthInWords } from '../words/lengths.js';
import type { About } from './about.js';
import {
  countReached,
  declaredBy,
  isNone,
  joinOf,
  labelOf,
  optionOf,
  passedOf,
  rangeOf,
  telling,
  unfiltered,
  unitOf,
  windowOf,
} from './about.js';

const quote = (text: string): string => `“${text}”`;

const knownText = (value: Known, beside: Node, about: About, isDate: boolean): string => {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'object') return lengthInWords(value, 'en');
  if (typeof value === 'string') return quote(declaredBy(beside, about)?.codes?.[value]?.en ?? value);
  if (isDate) return dayInWords(value, 'en');
  const unit = unitOf(beside, about);
  return unit === undefined || value < 0 ? String(value) : countInWords(value, unit, 'en');
};

const givenText = ({ values, type }: NodeOf<'given'>, beside: Node, about: About): string => {
  const text = (value: Known): string => knownText(value, beside, about, type === 'date');
  const last = values.at(-1);
  const former = values
    .slice(0, -1)
    .map(({ to, value }) => (to === undefined ? text(value) : `${text(value)} before ${dayInWords(to, 'en')}`));
  const now = last === undefined ? '' : text(last.value);
  return former.length === 0 ? now : `${now} (${former.join(', ')})`;
};

const listText = (list: Node, about: About): string => {
  const { name, where } = unfiltered(list, about);
  const label = quote(labelOf(name, about, 'en'));
  if (isNone(list)) return `no ${label}`;
  const conditions = where.flatMap((node) => (node.k === 'all' && windowOf(node) === undefined ? node.of : [node]));
  if (conditions.length === 0) return label;
  return `${label} (of which ${joined('all', conditions, true, about)})`;
};

/** A value as a noun phrase; `beside` is what it is compared with, and lends it a unit and the labels of codes. */
const noun = (node: Node, about: About, beside: Node = node): string => {
  const inner = (of: Node): string => noun(of, about);
  switch (node.k) {
    case 'literal':
      return knownText(node.value, beside, about, node.type === 'date');
    case 'given':
      return givenText(node, beside, about);
    case 'fact':
      return quote(labelOf(node.name, about, 'en'));
    case 'field':
      return quote(declaredBy(node, about)?.label.en ?? node.name);
    case 'as-of':
      return 'the date of the check';
    case 'reading':
      return noun(optionOf(node, about), about, beside);
    case 'the':
      return inner(node.of);
    case 'choose':
      return `${noun(node.then, about, beside)} if ${clause(node.when, true, about)}, and otherwise ${noun(node.otherwise, about, beside)}`;
    case 'add':
      return node.of.length === 1
        ? inner(node.of[0] as Node)
        : node.of.map((part) => noun(part, about, node.of[0])).join(' plus ');
    case 'sum':
      return knownValue(node.value) === 1
        ? `the number of ${listText(node.list, about)}`
        : `the total of ${inner(node.value)} over ${listText(node.list, about)}`;
    case 'latest':
      return `${inner(node.value)} of the latest of ${listText(node.list, about)}`;
    case 'covered':
      return `the days of ${listText(node.list, about)} since ${inner(node.since)}`;
    case 'after':
      return `${noun(node.duration, about)} after ${inner(node.date)}`;
    case 'before':
      return `${noun(node.duration, about)} before ${inner(node.date)}`;
    case 'shift': {
      const days = knownValue(node.days);
      return `${typeof days === 'number' && days >= 0 ? countInWords(days, 'days', 'en') : `${inner(node.days)} days`} after ${inner(node.date)}`;
    }
    case 'year-start':
      return `the start of the ${node.calendar === 'hijri' ? 'Hijri' : 'Gregorian'} year of ${inner(node.of)}`;
    case 'list':
    case 'filter':
      return listText(node, about);
    default:
      return `whether ${clause(node, true, about)}`;
  }
};

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>': '<=',
  '>=': '<',
};

const numberWords: Readonly<Record<Comparison, string>> = {
  '<': 'is less than',
  '<=': 'is at most',
  '=': 'is',
  '!=': 'is not',
  '>': 'is more than',
  '>=': 'is at least',
};

const dateWords: Readonly<Record<Comparison, string>> = {
  '<': 'is before',
  '<=': 'is not after',
  '=': 'is on',
  '!=': 'is not on',
  '>': 'is after',
  '>=': 'is not before',
};

/** One of anything is singular, and so is what only a fact says. */
const passes = (length: Node, about: About): string => {
  const text = noun(length, about);
  const isPlural = typeof knownValue(length) === 'object' && !/^one \w+$/.test(text);
  return `${text} ${isPlural ? 'have' : 'has'} passed`;
};

const comparison = (node: NodeOf<'compare'>, want: boolean, about: About): string => {
  const passed = passedOf(node);
  if (passed !== undefined) {
    const has = passed.passed === want ? 'at least' : 'less than';
    return `${has} ${passes(passed.length, about)} since ${noun(passed.date, about)}`;
  }
  const words = typeOf(node.a, about.registry) === 'date' ? dateWords : numberWords;
  const [a, b] = [noun(node.a, about, node.b), noun(node.b, about, node.a)];
  return `${a} ${words[want ? node.op : opposite[node.op]]} ${b}`;
};

const codesText = ({ of, codes }: NodeOf<'in'>, want: boolean, about: About): string => {
  const labels = declaredBy(of, about)?.codes ?? {};
  const said = codes.map((code) => quote((Object.hasOwn(labels, code) ? labels[code]?.en : undefined) ?? code));
  const head = `${noun(of, about)} is`;
  if (want) return `${head} ${said.join(' or ')}`;
  return said.length === 1 ? `${head} not ${said.join('')}` : `${head} neither ${said.join(' nor ')}`;
};

const joined = (k: 'all' | 'any', parts: readonly Node[], want: boolean, about: About): string => {
  if (parts.length === 0) return (k === 'all') === want ? 'in every case' : 'in no case';
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return clause(only, want, about);
  const both = (k === 'all') === want;
  return parts.map((part) => nested(part, want, about, both ? 'all' : 'any')).join(both ? ', and ' : ', or ');
};

/** A part of a longer condition: in parentheses where it would be read otherwise without. */
const nested = (node: Node, want: boolean, about: About, outer: 'all' | 'any'): string => {
  const text = clause(node, want, about);
  const inner = joinOf(node, want, about);
  return inner === undefined || inner === outer ? text : `(${text})`;
};

/** A condition as a clause: that it holds or, unless it is wanted, that it does not. */
export const clause = (node: Node, want: boolean, about: About): string => {
  switch (node.k) {
    case 'literal':
      return (node.value === true) === want ? 'in every case' : 'in no case';
    case 'given':
      return `${quote(node.name)} is ${want ? 'set' : 'not set'}`;
    case 'fact':
    case 'field':
    case 'latest':
    case 'the':
      return `${noun(node, about)} ${want ? 'holds' : 'does not hold'}`;
    case 'all':
    case 'any': {
      const window = want ? windowOf(node) : undefined;
      if (window !== undefined)
        return `${noun(window.date, about)} lies within the ${noun(window.length, about).replace(/^one year$/, 'year')} before the date of the check`;
      const range = want ? rangeOf(node) : undefined;
      if (range !== undefined)
        return `${noun(range.of, about)} is from ${noun(range.least, about, range.of)} to ${noun(range.greatest, about, range.of)}`;
      return joined(node.k, node.k === 'all' ? telling(node.of) : node.of, want, about);
    }
    case 'not':
      return clause(node.of, !want, about);
    case 'at-least-of': {
      const reached = countReached(node);
      if (reached !== undefined) return reached === want ? 'in every case' : 'in no case';
      const parts = node.of.map((part) => `(${clause(part, true, about)})`).join('; ');
      return `${want ? 'at least' : 'fewer than'} ${node.count} of these hold: ${parts}`;
    }
    case 'present':
      return `${noun(node.of, about)} has ${want ? 'a' : 'no'} value`;
    case 'compare':
      return comparison(node, want, about);
    case 'in':
      return codesText(node, want, about);
    case 'some':
      return `there is ${want ? 'at least one' : 'none'} of ${listText(node.list, about)}`;
    case 'reached': {
      const lost =
        node.excluded === undefined || isNone(resolved(node.excluded, about))
          ? ''
          : `, not counting ${listText(node.excluded, about)}`;
      return `${want ? 'at least' : 'less than'} ${passes(node.duration, about)} since ${noun(node.from, about)}${lost}`;
    }
    case 'reading':
      return clause(optionOf(node, about), want, about);
    case 'choose':
      return `if ${clause(node.when, true, about)}, ${clause(node.then, want, about)}, and otherwise ${clause(node.otherwise, want, about)}`;
    default:
      return noun(node, about);
  }
};

const resolved = (node: Node, about: About): Node => (node.k === 'reading' ? optionOf(node, about) : node);

/** Any expression: a condition as a clause, anything else as a noun phrase. */
export const inEnglish = (node: Node, about: About): string =>
  typeOf(node, about.registry) === 'truth' ? clause(node, true, about) : noun(node, about);
