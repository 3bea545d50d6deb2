import { loadPeer } from '../../peers/load.js';
import type { Encoding } from '../encoding.js';
import { NO, UNKNOWN, YES, each } from '../encoding.js';
import { conditionCount } from '../reference.js';

interface Cedar {
  readonly preparsePolicySet: (id: string, policies: object) => { readonly type: string };
  readonly statefulIsAuthorized: (call: object) => Answer;
}
type Answer =
  | { readonly type: 'failure' }
  | {
      readonly type: 'success';
      readonly response: {
        readonly decision: 'allow' | 'deny';
        readonly diagnostics: {
          readonly reason: readonly string[];
          readonly errors: readonly { readonly policyId: string }[];
        };
      };
    };

const byRank = (low: number, middle: number, high: number): string =>
  `(if context.rank <= 5 then ${low} else if context.rank <= 10 then ${middle} else ${high})`;

const conditions = [
  'context.nationality == "SA"',
  'context.serviceLaw == "civil"',
  '["active", "seconded"].contains(context.status)',
  'context.targetRank == context.rank + 1',
  `context.monthsInRank >= ${byRank(24, 36, 48)}`,
  `context.qualification >= ${byRank(2, 3, 4)}`,
  'context.lastRating >= 3 && context.ratingBefore >= 3 && context.lastRating + context.ratingBefore >= 7',
  '!context.suspended',
  '!(context has monthsSincePenalty) || context.monthsSincePenalty >= 12',
  '!["unpaid-long", "study-abroad"].contains(context.leaveType)',
  'context.vacancies >= 1',
  'context.ageMonths < 720',
] as const;

const scope = '(principal, action == Action::"promote", resource)';
/** One permission of all conditions; an error in it gives no permission. */
const whole = { staticPolicies: `permit ${scope} when { ${conditions.map((c) => `(${c})`).join(' && ')} };` };
/** A prohibition for each condition, for those that bite are named. An error in one takes it away. */
const apart = {
  staticPolicies: {
    all: `permit ${scope};`,
    ...Object.fromEntries(conditions.map((c, i) => [`${i}`, `forbid ${scope} unless { ${c} };`])),
  },
};

export const prepare = async (): Promise<Encoding<object>> => {
  const cedar = await loadPeer<Cedar>('@cedar-policy/cedar-wasm/nodejs');
  for (const [id, policies] of Object.entries({ whole, apart }))
    if (cedar.preparsePolicySet(id, policies).type !== 'success')
      throw new Error(`Cedar does not take the policies ${id}`);
  const ask = (context: object, preparsedPolicySetId: string) => {
    const answer = cedar.statefulIsAuthorized({
      principal: { type: 'Official', id: 'one' },
      action: { type: 'Action', id: 'promote' },
      resource: { type: 'Employee', id: 'one' },
      context,
      entities: [],
      preparsedPolicySetId,
    });
    if (answer.type === 'failure') throw new Error('Cedar does not take the request');
    return answer.response;
  };
  return {
    name: '@cedar-policy/cedar-wasm 4.13.0',
    cases: 100,
    outside: 'that there is no penalty: its language has no null, so the attribute is left out',
    read: ({ monthsSincePenalty, ...context }) =>
      typeof monthsSincePenalty === 'number' ? { ...context, monthsSincePenalty } : context,
    decide: each((context) => {
      const { decision, diagnostics } = ask(context, 'whole');
      return decision === 'allow' ? YES : diagnostics.errors.length > 0 ? UNKNOWN : NO;
    }),
    reasons: each((context) => {
      const { reason, errors } = ask(context, 'apart').diagnostics;
      let bits = 0;
      for (const id of reason) if (id !== 'all') bits |= 1 << Number(id);
      for (const { policyId } of errors) bits |= 1 << (Number(policyId) + conditionCount);
      return bits;
    }),
  };
};
