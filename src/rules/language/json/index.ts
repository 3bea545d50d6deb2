/** Rule sets as JSON (الصيغة المنقولة): out of the house, and in again. */
export { parseRuleSet, safeParseRuleSet } from './parse-rule-set.js';
export { ruleSetTexts } from './texts.js';
export type { JsonValue, RuleSetJson } from './to-json.js';
export { toJson } from './to-json.js';
