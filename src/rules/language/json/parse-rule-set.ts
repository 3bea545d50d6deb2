import { MartabaError } from '../../../models/error.js';
import type { Issue, Result } from '../../../models/result.js';
import { fail, ok } from '../../../models/result.js';
import { expressionsOf } from '../rule.js';
import type { Outcome, RuleSet } from '../rule-set.js';
import { readDeclarations } from './declarations.js';
import { checkUnfolded, readDerived } from './derived.js';
import { limits } from './limits.js';
import type { Json, Reader } from './reader.js';
import { readArray, readDay, readLocalText, readObject, readOptional, readText, refuse } from './reader.js';
import { readInstrument, readRule } from './rules.js';
import { scan } from './scan.js';
import { checkTogether } from './together.js';

const outcomes: readonly Outcome[] = ['eligible', 'ineligible', 'undetermined'];
const keys = ['format', 'id', 'title', 'phrases', 'facts', 'derived', 'instruments', 'rules', 'assumes', 'from'];

const readPhrases = (r: Reader, value: unknown): RuleSet['phrases'] | undefined => {
  const of = readObject(r, value, ['phrases'], outcomes);
  const [eligible, ineligible, undetermined] = outcomes.map((outcome) =>
    readLocalText(r, of?.[outcome], ['phrases', outcome]),
  );
  return eligible && ineligible && undetermined && { eligible, ineligible, undetermined };
};

const readMany = <T>(
  r: Reader,
  of: Json,
  key: string,
  most: number,
  read: (value: unknown, path: readonly (string | number)[]) => T | undefined,
): readonly T[] => {
  const values = readArray(r, of[key], [key]);
  if (values.length > most) refuse(r, 'too-large', [key], { greatest: most });
  return values.slice(0, most).flatMap((value, i) => read(value, [key, i]) ?? []);
};

const readSet = (r: Reader, of: Json): RuleSet | undefined => {
  const id = readText(r, of['id'], ['id']);
  const title = readLocalText(r, of['title'], ['title']);
  const phrases = readPhrases(r, of['phrases']);
  const declarations = readDeclarations(r, of['facts'], ['facts']);
  const derived = readDerived(r, of['derived'], declarations);
  const instruments = readMany(r, of, 'instruments', limits.instruments, (value, path) =>
    readInstrument(r, value, path),
  );
  const rules = readMany(r, of, 'rules', limits.rules, (value, path) => readRule(r, value, path, declarations));
  const assumes = readMany(r, of, 'assumes', limits.rules, (value, path) => readText(r, value, path));
  const from = readDay(r, of['from'], ['from']);
  const until = readOptional(of, 'to', [], (value, path) => readDay(r, value, path));
  // What stands beside one another is only looked at when each stands by itself.
  if (r.issues.length > 0 || id === undefined || title === undefined || phrases === undefined || from === undefined)
    return undefined;
  checkTogether(r, rules, instruments);
  checkUnfolded(r, derived, rules.flatMap(expressionsOf));
  return { id, title, phrases, registry: { declarations, derived }, instruments, rules, assumes, from, ...until };
};

/** The rule that an issue is about is named beside its path. */
const naming =
  (of: Json) =>
  (issue: Issue): Issue => {
    const [at, i] = issue.path;
    const rule: unknown =
      at === 'rules' ? (of['rules'] as readonly Partial<Json>[] | undefined)?.[Number(i)] : undefined;
    const id: unknown = typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : undefined;
    return typeof id === 'string' ? { ...issue, params: { ...issue.params, rule: id.slice(0, 60) } } : issue;
  };

/**
 * Reads a rule set from JSON that nobody vouches for. Every expression is checked: its kinds of nodes, what each yields,
 * the facts it reads, and how deep and how large it is. Nothing of it is ever run as code.
 *
 * @param input anything: what `toJson` gave, or `JSON.parse` of a text
 * @returns the rule set, which decides as the one it was made from; or the issues, each with its path and, in `params.rule`,
 * the rule: `not-a-rule-set`, `format-unknown`, `not-json`, `object-circle`, `too-deep`, `too-large`, `key-reserved`,
 * `key-unknown`, `key-missing`, `json-type`, `domain-empty`, `node-unknown`, `node-type`, `node-may-be-none`,
 * `operand-count`, `field-outside-list`, `not-periods`, `literal-outside-domain`, `derived-circle`, and those of building
 * a set, of civil dates and of durations
 * @example
 * ```ts
 * import { ordinaryPromotion, safeParseRuleSet, toJson } from 'martaba/rules';
 *
 * safeParseRuleSet(toJson(ordinaryPromotion)).ok; // true
 * safeParseRuleSet({ format: 'martaba-rules/9' }); // { ok: false, issues: [{ code: 'format-unknown', … }] }
 * ```
 */
export const safeParseRuleSet = (input: unknown): Result<RuleSet> => {
  const found = scan(input);
  if (found !== undefined) return { ok: false, issues: [found] };
  if (typeof input !== 'object' || input === null || !('format' in input)) return fail('not-a-rule-set');
  if (input.format !== 'martaba-rules/1') return fail('format-unknown', ['format'], { expected: 'martaba-rules/1' });
  const r: Reader = { issues: [], nodes: 0 };
  const of = readObject(r, input, [], keys, ['to']);
  const set = of === undefined ? undefined : readSet(r, of);
  if (set !== undefined && r.issues.length === 0) return ok(set);
  return { ok: false, issues: r.issues.map(naming(input as Json)) };
};

/**
 * As {@link safeParseRuleSet}, for JSON that is known to be a rule set.
 *
 * @throws MartabaError with the first issue's code and path
 * @example
 * ```ts
 * import { masarAccess, parseRuleSet, toJson } from 'martaba/rules';
 *
 * parseRuleSet(JSON.parse(JSON.stringify(toJson(masarAccess)))).id; // 'masar-access'
 * ```
 */
export const parseRuleSet = (input: unknown): RuleSet => {
  const read = safeParseRuleSet(input);
  if (read.ok) return read.value;
  const [first] = read.issues as readonly [Issue];
  throw new MartabaError(first.code, first.path, first.params);
};
