import { isolate } from '../../../models/text/bidi.js';
import type { Language } from '../../../models/text/language.js';
import type { Declaration, ListType } from '../fact.js';
import type { Registry } from '../registry.js';
import type { RuleSet } from '../rule-set.js';

/** The declaration of a fact, or of a field of a list by its path. */
export const declared = ({ declarations }: Registry, path: string): Declaration | undefined => {
  const [, list, field] = /^([^[]*)\[\d+\]\.(.*)$/.exec(path) ?? [];
  return list === undefined ? declarations[path] : (declarations[list] as ListType).fields[field as string];
};

/**
 * The label of a fact (تسمية الواقعة) by its path; of an element's field, with the element's place in its list. A path
 * that is not of the set is its own label.
 *
 * @param set the set that the fact is of
 * @param path a fact by name, or a field of an element: `employee.penalties[0].issuedOn`
 * @param language `ar` or `en`
 * @example
 * ```ts
 * import { factLabel, ordinaryPromotion } from 'martaba/rules';
 *
 * factLabel(ordinaryPromotion, 'employee.rank', 'en'); // 'Present rank'
 * factLabel(ordinaryPromotion, 'employee.penalties[0].issuedOn', 'en'); // 'Issued on (no. 1)'
 * ```
 */
export const factLabel = (set: RuleSet, path: string, language: Language): string => {
  const label = declared(set.registry, path)?.label[language] ?? path;
  const place = /\[(\d+)\]\./.exec(path)?.[1];
  if (place === undefined) return label;
  const at = String(Number(place) + 1);
  return language === 'ar' ? `${label} (${isolate(at)})` : `${label} (no. ${at})`;
};
