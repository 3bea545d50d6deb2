import { loadPeer } from '../../peers/load.js';
import type { Partly } from '../employee.js';
import type { Answers, Encoding } from '../encoding.js';
import { REFUSED, answerOf, bitsOf } from '../encoding.js';

interface Zen {
  readonly ZenEngine: new () => { createDecision(graph: object): Decision };
}
interface Decision {
  evaluate(
    context: object,
  ): Promise<{ readonly result: { readonly items: readonly Readonly<Record<string, unknown>>[] } }>;
}

const conditions = [
  "nationality == 'SA'",
  "serviceLaw == 'civil'",
  "status in ['active', 'seconded']",
  'targetRank == rank + 1',
  'monthsInRank >= (rank <= 5 ? 24 : rank <= 10 ? 36 : 48)',
  'qualification >= (rank <= 5 ? 2 : rank <= 10 ? 3 : 4)',
  'lastRating >= 3 and ratingBefore >= 3 and lastRating + ratingBefore >= 7',
  'not suspended',
  'monthsSincePenalty == null or monthsSincePenalty >= 12',
  "not (leaveType in ['unpaid-long', 'study-abroad'])",
  'vacancies >= 1',
  'ageMonths < 720',
] as const;

/** A graph that reads each of `items` by the expressions, in one crossing into the native engine. */
const graphOf = (expressions: readonly { readonly key: string; readonly value: string }[]): object => ({
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 }, content: { schema: '' } },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'rules',
      position: { x: 1, y: 0 },
      content: {
        expressions: expressions.map(({ key, value }) => ({ id: key, key, value })),
        passThrough: false,
        inputField: 'items',
        outputPath: 'items',
        executionMode: 'loop',
      },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 }, content: { schema: '' } },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
    { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
  ],
});

const batch = 1000;

/** Asks a batch at once; when the engine refuses a batch, each of its cases by itself. */
const inBatches =
  (decision: Decision, answer: (item: Readonly<Record<string, unknown>>) => number): Answers<Partly> =>
  async (cases) => {
    const ask = async (items: readonly Partly[]): Promise<number[]> => {
      try {
        return (await decision.evaluate({ items })).result.items.map(answer);
      } catch {
        if (items.length === 1) return [REFUSED];
        const alone: number[] = [];
        for (const item of items) alone.push(...(await ask([item])));
        return alone;
      }
    };
    const answers = new Int32Array(cases.length);
    for (let at = 0; at < cases.length; at += batch) answers.set(await ask(cases.slice(at, at + batch)), at);
    return answers;
  };

export const prepare = async (): Promise<Encoding<Partly>> => {
  const { ZenEngine } = await loadPeer<Zen>('@gorules/zen-engine');
  const engine = new ZenEngine();
  const eligible = conditions.map((condition) => `(${condition})`).join(' and ');
  const whole = engine.createDecision(graphOf([{ key: 'eligible', value: eligible }]));
  const apart = engine.createDecision(graphOf(conditions.map((value, i) => ({ key: `condition${i}`, value }))));
  return {
    name: '@gorules/zen-engine 0.54.0, loops of 1000',
    cases: 1000,
    read: (employee) => employee,
    decide: inBatches(whole, (item) => answerOf(item['eligible'])),
    reasons: inBatches(apart, (item) => bitsOf(conditions.map((_, i) => item[`condition${i}`]))),
  };
};
