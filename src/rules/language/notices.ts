import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Notice } from './decision.js';
import type { RuleSet } from './rule-set.js';

/** What a reader must know of a reading of a set on a day: of which of its texts the amendments were not read so far. */
export const noticesOf = (set: RuleSet, day: number): readonly Notice[] =>
  set.instruments.flatMap(({ id, readUntil: until }) =>
    until !== undefined && set.rules.some(({ cites }) => cites.instrument === id) && day > parseCivilDate(until)
      ? [{ code: 'law-not-read-after' as const, params: { instrument: id, readUntil: until } }]
      : [],
  );
