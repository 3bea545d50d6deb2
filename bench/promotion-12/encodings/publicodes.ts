import { loadPeer } from '../../peers/load.js';
import type { Partly } from '../employee.js';
import type { Encoding } from '../encoding.js';
import { answerOf, bitsOf, each } from '../encoding.js';
import { promotion12 } from '../rules.js';

interface Publicodes {
  readonly default: new (rules: object, options: object) => Engine;
  readonly formatValue: (value: Evaluated, options: object) => string;
}
interface Evaluated {
  readonly nodeValue: unknown;
}
interface Engine {
  setSituation(situation: object): Engine;
  evaluate(expression: string): Evaluated;
  /** The parsed form of a rule, so that its name is not parsed at each evaluation. */
  getRule(name: string): Rule;
  evaluateNode(node: Rule): Evaluated;
}
type Rule = Readonly<Record<string, unknown>>;
type Situation = Readonly<Record<string, string | number>>;

const names = {
  nationality: 'nationality',
  serviceLaw: 'service law',
  status: 'status',
  rank: 'rank',
  targetRank: 'target rank',
  monthsInRank: 'months in rank',
  qualification: 'qualification',
  lastRating: 'last rating',
  ratingBefore: 'rating before',
  suspended: 'suspended',
  leaveType: 'leave type',
  vacancies: 'vacancies',
  ageMonths: 'age',
} as const;

/** The conditions, each with the names that its explanation shows. */
const conditions: readonly (readonly [condition: unknown, reads: readonly string[]])[] = [
  ["nationality = 'SA'", ['nationality']],
  ["service law = 'civil'", ['service law']],
  [{ 'une de ces conditions': ["status = 'active'", "status = 'seconded'"] }, ['status']],
  ['target rank = rank + 1', ['target rank', 'rank']],
  ['months in rank >= least months', ['months in rank', 'least months']],
  ['qualification >= least qualification', ['qualification', 'least qualification']],
  [
    { 'toutes ces conditions': ['last rating >= 3', 'rating before >= 3', 'last rating + rating before >= 7'] },
    ['last rating', 'rating before'],
  ],
  ['suspended = non', ['suspended']],
  [{ 'une de ces conditions': ['has penalty = non', 'months since penalty >= 12'] }, ['months since penalty']],
  [{ 'toutes ces conditions': ["leave type != 'unpaid-long'", "leave type != 'study-abroad'"] }, ['leave type']],
  ['vacancies >= 1', ['vacancies']],
  ['age < 720', ['age']],
];

const byRank = (low: number, middle: number, high: number): object => ({
  variations: [{ si: 'rank <= 5', alors: low }, { si: 'rank <= 10', alors: middle }, { sinon: high }],
});
const rules: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries([...Object.values(names), 'has penalty', 'months since penalty'].map((name) => [name, {}])),
  'least months': byRank(24, 36, 48),
  'least qualification': byRank(2, 3, 4),
  eligible: { 'toutes ces conditions': conditions.map(([condition]) => condition) },
  ...Object.fromEntries(conditions.map(([condition], i) => [`condition ${i + 1}`, rule(condition)])),
};

function rule(condition: unknown): object {
  return typeof condition === 'string' ? { valeur: condition } : (condition as object);
}

const shown = (value: unknown): string | number =>
  typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'number' ? value : `'${String(value)}'`;

const read = ({ monthsSincePenalty, ...employee }: Partly): Situation => ({
  ...Object.fromEntries(
    Object.entries(employee).map(([field, value]) => [names[field as keyof typeof names], shown(value)]),
  ),
  ...(monthsSincePenalty === undefined ? {} : { 'has penalty': shown(monthsSincePenalty !== null) }),
  ...(typeof monthsSincePenalty === 'number' ? { 'months since penalty': monthsSincePenalty } : {}),
});

export const prepare = async (): Promise<Encoding<Situation>> => {
  const { default: Engine, formatValue } = await loadPeer<Publicodes>('publicodes');
  const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
  const engine = new Engine(rules, { logger: silent, strict: false });
  const asked = conditions.map((_, i) => engine.getRule(`condition ${i + 1}`));
  const shows = conditions.map(([, reads]) => reads.map((name) => engine.getRule(name)));
  const each12 = (situation: Situation): readonly unknown[] => {
    engine.setSituation(situation);
    return asked.map((condition) => engine.evaluateNode(condition).nodeValue);
  };
  const explain = (situation: Situation) => {
    const said = each12(situation);
    const [ar, en] = [[] as string[], [] as string[]];
    shows.forEach((reads, i) => {
      const values = reads.map((fact) => formatValue(engine.evaluateNode(fact), { language: 'en' })).join(', ');
      const { title } = promotion12.rules[i] ?? { title: { ar: '', en: '' } };
      ar.push(`${said[i] === true ? 'متحقق' : 'غير متحقق'}: ${title.ar} (${values})`);
      en.push(`${said[i] === true ? 'met' : 'not met'}: ${title.en} (${values})`);
    });
    return { ar: ar.join('\n'), en: en.join('\n') };
  };
  return {
    name: 'publicodes 1.10.3',
    cases: 10,
    outside: 'whether there is a penalty, as a fact of its own',
    read,
    decide: each((situation) => answerOf(engine.setSituation(situation).evaluate('eligible').nodeValue)),
    reasons: each((situation) => bitsOf(each12(situation))),
    explain,
  };
};
