import { isolate } from '../../../models/text/bidi.js';
import type { Comparison, Known, Node, NodeOf } from '../node.js';
import { knownValue } from '../parameters.js';
import { typeOf } from '../type-of.js';
import { dayInWords } from '../words/dates.js';
import type { Case } from '../words/lengths.js';
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
import { isFeminine, isFeminineLength } from './gender.js';
import type { Mood } from './verbs.js';
import { conjugate } from './verbs.js';

const quote = (text: string): string => `«${text}»`;
// Digits alone keep their order in a line of Arabic; Latin words, signs and points do not.
const apart = (text: string): string => (/[A-Za-z.+-]/.test(text) ? isolate(text) : text);

const knownText = (value: Known, beside: Node, about: About, isDate: boolean, of: Case): string => {
  if (typeof value === 'boolean') return value ? 'نعم' : 'لا';
  if (typeof value === 'object') return lengthInWords(value, 'ar', of);
  if (typeof value === 'string') return quote(declaredBy(beside, about)?.codes?.[value]?.ar ?? apart(value));
  if (isDate) return dayInWords(value, 'ar');
  const unit = unitOf(beside, about);
  return unit === undefined || value < 0 ? apart(String(value)) : countInWords(value, unit, 'ar', of);
};

const givenText = ({ values, type }: NodeOf<'given'>, beside: Node, about: About, of: Case): string => {
  const text = (value: Known): string => knownText(value, beside, about, type === 'date', of);
  const last = values.at(-1);
  const former = values
    .slice(0, -1)
    .map(({ to, value }) => (to === undefined ? text(value) : `${text(value)} قبل ${dayInWords(to, 'ar')}`));
  const now = last === undefined ? '' : text(last.value);
  return former.length === 0 ? now : `${now} (و${former.join('، و')})`;
};

/** A list with the conditions on its elements as a relative clause. */
const listText = (list: Node, about: About): string => {
  const { name, where } = unfiltered(list, about);
  const label = labelOf(name, about, 'ar');
  if (isNone(list)) return `لا شيء من ${label}`;
  const conditions = where.flatMap((node) => (node.k === 'all' && windowOf(node) === undefined ? node.of : [node]));
  if (conditions.length === 0) return label;
  return `${label} (التي ${joined('all', conditions, true, about, 'past')})`;
};

/** A field of an element; a label that already points back to it needs no more. */
const fieldText = (node: NodeOf<'field'>, about: About): string => {
  const label = declaredBy(node, about)?.label.ar ?? node.name;
  return /ها(?=\s|$)/.test(label) ? label : `${label} فيها`;
};

const lengthText = (node: Node, about: About, of: Case): string =>
  knownValue(node) === undefined ? `مدة ${quote(noun(node, about, of))}` : noun(node, about, of);

/** A value as a noun phrase; `beside` is what it is compared with, and lends it a unit and the labels of codes. */
const noun = (node: Node, about: About, of: Case = 'nominative', beside: Node = node): string => {
  const inner = (part: Node): string => noun(part, about, 'oblique');
  switch (node.k) {
    case 'literal':
      return knownText(node.value, beside, about, node.type === 'date', of);
    case 'given':
      return givenText(node, beside, about, of);
    case 'fact':
      return labelOf(node.name, about, 'ar');
    case 'field':
      return fieldText(node, about);
    case 'as-of':
      return 'تاريخ الفحص';
    case 'reading':
      return noun(optionOf(node, about), about, of, beside);
    case 'the':
      return noun(node.of, about, of, beside);
    case 'choose':
      return `${noun(node.then, about, of, beside)} إذا ${clause(node.when, true, about, 'past')}، وإلا ${noun(node.otherwise, about, of, beside)}`;
    case 'add': {
      const [first, ...rest] = node.of as readonly [Node, ...Node[]];
      if (rest.length === 0) return noun(first, about, of, beside);
      const parts = rest.map((part) => noun(part, about, 'oblique', first));
      if (!node.of.some(({ k }) => k === 'literal')) return `مجموع ${[inner(first), ...parts].join(' و')}`;
      return `${noun(first, about, of, beside)} مضافًا ${isFeminine(first, about) ? 'إليها' : 'إليه'} ${parts.join(' و')}`;
    }
    case 'sum': {
      if (knownValue(node.value) === 1) return `عدد ${listText(node.list, about)}`;
      const { label } = declaredBy(node.value, about) ?? {};
      return `مجموع ${label?.ar ?? inner(node.value)} في ${listText(node.list, about)}`;
    }
    case 'latest': {
      const { label } = declaredBy(node.value, about) ?? {};
      return `${label?.ar ?? inner(node.value)} في الأخيرة من ${listText(node.list, about)}`;
    }
    case 'covered':
      return `عدد أيام ${listText(node.list, about)} منذ ${inner(node.since)}`;
    case 'after':
      return `تاريخ مضي ${lengthText(node.duration, about, 'oblique')} على ${inner(node.date)}`;
    case 'before':
      return `التاريخ الذي يسبق ${inner(node.date)} بمدة ${inner(node.duration)}`;
    case 'shift': {
      const days = knownValue(node.days);
      const length =
        typeof days === 'number' && days >= 0
          ? countInWords(days, 'days', 'ar', 'oblique')
          : `${inner(node.days)} بالأيام`;
      return `التاريخ الذي يلي ${inner(node.date)} بمدة ${length}`;
    }
    case 'year-start':
      return `أول يوم من السنة ${node.calendar === 'hijri' ? 'الهجرية' : 'الميلادية'} التي يقع فيها ${inner(node.of)}`;
    case 'list':
    case 'filter':
      return listText(node, about);
    default:
      return `ما إذا ${clause(node, true, about, 'past')}`;
  }
};

/** How a comparison of numbers is said: by which verb, affirmed or denied, and with which preposition. */
const numbers: Readonly<Record<Comparison, readonly ['be' | 'equal' | 'exceed' | 'fallShort', boolean, string]>> = {
  '<': ['fallShort', true, 'عن '],
  '<=': ['exceed', false, 'على '],
  '=': ['equal', true, ''],
  '!=': ['equal', false, ''],
  '>': ['exceed', true, 'على '],
  '>=': ['fallShort', false, 'عن '],
};

const dates: Readonly<Record<Comparison, readonly [boolean, string]>> = {
  '<': [true, 'قبل '],
  '<=': [false, 'بعد '],
  '=': [true, 'في '],
  '!=': [false, 'في '],
  '>': [true, 'بعد '],
  '>=': [false, 'قبل '],
};

const comparison = (node: NodeOf<'compare'>, want: boolean, about: About, mood: Mood): string => {
  const passed = passedOf(node);
  if (passed !== undefined) {
    const verb = conjugate('pass', passed.passed === want, mood, isFeminineLength(passed.length));
    return `${verb} ${lengthText(passed.length, about, 'nominative')} على ${noun(passed.date, about, 'oblique')}`;
  }
  const { op } = node;
  const [a, b] = [noun(node.a, about, 'nominative', node.b), noun(node.b, about, 'oblique', node.a)];
  const feminine = isFeminine(node.a, about);
  if (typeOf(node.a, about.registry) === 'date') {
    const [affirmed, word] = dates[op];
    return `${conjugate('be', affirmed === want, mood, feminine)} ${a} ${word}${b}`;
  }
  const [of, affirmed, word] = numbers[op];
  const verb = of === 'equal' && knownValue(node.b) !== undefined ? 'be' : of;
  return `${conjugate(verb, affirmed === want, mood, feminine)} ${a} ${word}${b}`;
};

const codesText = ({ of, codes }: NodeOf<'in'>, want: boolean, about: About, mood: Mood): string => {
  const labels = declaredBy(of, about)?.codes ?? {};
  const said = codes.map((code) => quote((Object.hasOwn(labels, code) ? labels[code]?.ar : undefined) ?? apart(code)));
  return `${conjugate('be', want, mood, isFeminine(of, about))} ${noun(of, about)} ${said.join(want ? ' أو ' : ' ولا ')}`;
};

const everywhere = (always: boolean): string => (always ? 'في كل حال' : 'في غير أي حال');

const joined = (k: 'all' | 'any', parts: readonly Node[], want: boolean, about: About, mood: Mood): string => {
  if (parts.length === 0) return everywhere((k === 'all') === want);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return clause(only, want, about, mood);
  const both = (k === 'all') === want;
  return parts.map((part) => nested(part, want, about, mood, both ? 'all' : 'any')).join(both ? '، و' : '، أو ');
};

/** A part of a longer condition: in parentheses where it would be read otherwise without. */
const nested = (node: Node, want: boolean, about: About, mood: Mood, outer: 'all' | 'any'): string => {
  const text = clause(node, want, about, mood);
  const inner = joinOf(node, want, about);
  return inner === undefined || inner === outer ? text : `(${text})`;
};

const windowText = (
  { date, length }: { readonly date: Node; readonly length: Node },
  about: About,
  mood: Mood,
): string => {
  const verb = conjugate('fall', true, mood, isFeminine(date, about));
  const words = noun(length, about);
  const during = words === 'سنة واحدة' ? 'السنة السابقة لتاريخ الفحص' : `مدة قدرها ${words} قبل تاريخ الفحص`;
  return `${verb} ${noun(date, about)} خلال ${during}`;
};

const counts = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];

/** A condition as a clause in a mood: that it holds or, unless it is wanted, that it does not. */
export const clause = (node: Node, want: boolean, about: About, mood: Mood): string => {
  const inner = (of: Node, wanted = want): string => clause(of, wanted, about, mood);
  switch (node.k) {
    case 'literal':
      return everywhere((node.value === true) === want);
    case 'given':
      return `${conjugate('holdTrue', want, mood, false)} ${quote(apart(node.name))}`;
    case 'fact':
    case 'latest':
    case 'the':
      return `${conjugate('holdTrue', want, mood, false)} أنه ${quote(noun(node, about))}`;
    case 'field':
      return `${conjugate('holdTrue', want, mood, false)} أنها ${quote(declaredBy(node, about)?.label.ar ?? node.name)}`;
    case 'all':
    case 'any': {
      const [window, range] = want ? [windowOf(node), rangeOf(node)] : [undefined, undefined];
      if (window !== undefined) return windowText(window, about, mood);
      if (range !== undefined) {
        const [least, greatest] = [range.least, range.greatest].map((end) => noun(end, about, 'oblique', range.of));
        return `${conjugate('be', true, mood, isFeminine(range.of, about))} ${noun(range.of, about)} من ${least} إلى ${greatest}`;
      }
      return joined(node.k, node.k === 'all' ? telling(node.of) : node.of, want, about, mood);
    }
    case 'not':
      return inner(node.of, !want);
    case 'at-least-of': {
      const reached = countReached(node);
      if (reached !== undefined) return everywhere(reached === want);
      const parts = node.of.map((part) => `(${clause(part, true, about, 'past')})`).join('؛ ');
      return `${conjugate('come', want, mood, false)} ${counts[node.count] ?? node.count} على الأقل مما يأتي: ${parts}`;
    }
    case 'present':
      return `${conjugate('exist', want, mood, isFeminine(node.of, about))} ${noun(node.of, about)}`;
    case 'compare':
      return comparison(node, want, about, mood);
    case 'in':
      return codesText(node, want, about, mood);
    case 'some':
      return `${conjugate('exist', want, mood, false)} شيء من ${listText(node.list, about)}`;
    case 'reached': {
      const verb = conjugate('pass', want, mood, isFeminineLength(node.duration));
      const length = lengthText(node.duration, about, 'nominative');
      const excluded = node.excluded?.k === 'reading' ? optionOf(node.excluded, about) : node.excluded;
      const lost = excluded === undefined || isNone(excluded) ? '' : `، ولا تُحتسب فيها ${listText(excluded, about)}`;
      return `${verb} ${length} على ${noun(node.from, about, 'oblique')}${lost}`;
    }
    case 'reading':
      return inner(optionOf(node, about));
    case 'choose':
      return `إذا ${clause(node.when, true, about, 'past')}: ${inner(node.then)}، وإلا: ${inner(node.otherwise)}`;
    default:
      return noun(node, about);
  }
};

/** Any expression: a condition as a clause after أن, anything else as a noun phrase. */
export const inArabic = (node: Node, about: About): string =>
  typeOf(node, about.registry) === 'truth' ? clause(node, true, about, 'subjunctive') : noun(node, about);
