import type { Registry } from '../rules/language/registry.js';
import { kinship } from '../rules/scope/kinship.js';
import type { ConformanceCase } from './conformance-file.js';

/** Spouses are not among the degrees of kinship; the relation of one of them is the only one that leaves a widow. */
const spouses: Readonly<Record<string, boolean | undefined>> = { spouse: undefined, wife: false, husband: true };

/**
 * The facts of a case, with the degree of a relative of whom it says the relation alone, where a registry asks for the
 * degree; that a husband leaves a widow, and a wife none, is told with it.
 */
export const withDegree = (facts: ConformanceCase['facts'], { declarations }: Registry): ConformanceCase['facts'] => {
  const relation = facts['relative.relation'];
  if (typeof relation !== 'string' || declarations['relative.degree']?.type !== 'code') return facts;
  if (Object.hasOwn(spouses, relation)) {
    const widow = spouses[relation];
    return { 'relative.degree': 'spouse', ...(widow === undefined ? {} : { 'employee.isWidow': widow }), ...facts };
  }
  const degree = Object.hasOwn(kinship, relation) ? kinship[relation]?.degree : undefined;
  return degree === undefined ? facts : { 'relative.degree': degree, ...facts };
};
