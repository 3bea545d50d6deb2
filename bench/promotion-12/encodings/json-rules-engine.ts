import { loadPeer } from '../../peers/load.js';
import type { Partly } from '../employee.js';
import type { Encoding } from '../encoding.js';
import { NO, YES, eachLater } from '../encoding.js';

interface JsonRulesEngine {
  readonly Engine: new (rules: readonly object[], options: object) => Engine;
}
interface Engine {
  addRule(rule: object): unknown;
  run(facts: object): Promise<{
    readonly events: readonly unknown[];
    readonly failureEvents: readonly { readonly params?: { readonly bit?: number } }[];
  }>;
}
type Condition = Readonly<Record<string, unknown>>;

const of = (fact: string, operator: string, value: unknown): Condition => ({ fact, operator, value });
const atLeast = (fact: string, value: number): Condition => of(fact, 'greaterThanInclusive', value);
const all = (...parts: readonly Condition[]): Condition => ({ all: parts });
const any = (...parts: readonly Condition[]): Condition => ({ any: parts });
const byRank = (fact: string, low: number, middle: number, high: number): Condition =>
  any(
    all(of('rank', 'lessThanInclusive', 5), atLeast(fact, low)),
    all(of('rank', 'greaterThan', 5), of('rank', 'lessThanInclusive', 10), atLeast(fact, middle)),
    all(of('rank', 'greaterThan', 10), atLeast(fact, high)),
  );

const conditions: readonly Condition[] = [
  all(of('nationality', 'equal', 'SA')),
  all(of('serviceLaw', 'equal', 'civil')),
  all(of('status', 'in', ['active', 'seconded'])),
  all(of('ranksUp', 'equal', 1)),
  byRank('monthsInRank', 24, 36, 48),
  byRank('qualification', 2, 3, 4),
  all(atLeast('lastRating', 3), atLeast('ratingBefore', 3), atLeast('ratings', 7)),
  all(of('suspended', 'equal', false)),
  any(of('monthsSincePenalty', 'equal', null), atLeast('monthsSincePenalty', 12)),
  all(of('leaveType', 'notIn', ['unpaid-long', 'study-abroad'])),
  all(atLeast('vacancies', 1)),
  all(of('ageMonths', 'lessThan', 720)),
];

/** A sum or a difference is left out where a part of it is missing, as the part itself is. */
const read = ({ ...employee }: Partly): object => {
  const { targetRank, rank, lastRating, ratingBefore } = employee;
  return {
    ...employee,
    ...(targetRank === undefined || rank === undefined ? {} : { ranksUp: targetRank - rank }),
    ...(lastRating === undefined || ratingBefore === undefined ? {} : { ratings: lastRating + ratingBefore }),
  };
};

const encode = async (name: string, options: object): Promise<Encoding<object>> => {
  const { Engine } = await loadPeer<JsonRulesEngine>('json-rules-engine');
  const [whole, apart] = [new Engine([], options), new Engine([], options)];
  whole.addRule({ conditions: all(...conditions), event: { type: 'eligible' } });
  conditions.forEach((condition, bit) =>
    apart.addRule({ name: `${bit}`, conditions: condition, event: { type: `${bit}`, params: { bit } } }),
  );
  return {
    name,
    cases: 100,
    outside: 'the ranks between, the sum of the ratings',
    read,
    decide: eachLater(async (facts) => ((await whole.run(facts)).events.length > 0 ? YES : NO)),
    reasons: eachLater(async (facts) =>
      (await apart.run(facts)).failureEvents.reduce((bits, { params }) => bits | (1 << (params?.bit ?? 0)), 0),
    ),
  };
};

export const prepare = (): Promise<Encoding<object>> => encode('json-rules-engine 7.3.1', {});

/** With its option that lets facts be missing, instead of throwing. */
export const prepareLenient = (): Promise<Encoding<object>> =>
  encode('json-rules-engine 7.3.1, undefined facts allowed', { allowUndefinedFacts: true });
