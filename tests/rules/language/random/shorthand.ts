import type { Duration } from '../../../../src/models/calendar/duration.js';
import type { Node } from '../../../../src/rules/language/node.js';
import type { Facts, Row } from '../../../../src/rules/language/sheet.js';
import { contextOf } from './bounds.js';
import { middle } from './values.js';

/** Short ways to write what single examples need. */
export const whole = (value: number): Node => ({ k: 'literal', type: 'number', value });
export const truly = (value: boolean): Node => ({ k: 'literal', type: 'truth', value });
export const onDay = (value: number): Node => ({ k: 'literal', type: 'date', value });
export const long = (value: Duration): Node => ({ k: 'literal', type: 'duration', value });
export const here = (facts: Facts = {}) => contextOf(facts, middle);
export const moves = (items: readonly Row[], complete = true): Facts => ({ 'crate.moves': { items, complete } });
export const movesOf = (name: string): Node => ({ k: 'field', list: 'crate.moves', name });
