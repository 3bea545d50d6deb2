import type { Announcement, AnnouncedPost } from '../models/requests/announcement.js';
import { formatHijri } from '../models/calendar/civil-date.js';
import { bayanatiAccess } from '../rules/access/bayanati.js';
import { masarAccess } from '../rules/access/masar.js';
import { employeeFactsOf, postFactsOf } from '../rules/facts/facts-of.js';
import { decideFacts } from '../rules/language/decide.js';
import type { Decision } from '../rules/language/decision.js';
import { at } from '../rules/language/history.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { safeParseSheet } from '../rules/language/sheet.js';
import { MartabaError } from '../models/error.js';
import { ordinaryPromotion } from '../rules/promotion/ordinary.js';
import { applicationWindow } from '../rules/requests/application-window.js';
import type { Person } from './person.js';

/*
 * What the sandbox decides, it decides here, by the rule engine. It has no condition of its own.
 */

/** The facts that a set declares, out of everything that is known. */
const decideBy = (set: RuleSet, facts: Readonly<Record<string, unknown>>, asOf: string): Decision => {
  const known = Object.fromEntries(
    Object.entries(facts).filter(([name]) => Object.hasOwn(set.registry.declarations, name)),
  );
  const parsed = safeParseSheet(set.registry, known);
  if (!parsed.ok) {
    const [first] = parsed.issues;
    throw new MartabaError(first?.code ?? 'fact-type', first?.path ?? [], first?.params ?? {});
  }
  return decideFacts(set, parsed.value, { asOf });
};

const factsOn = (person: Person, asOf: string): Readonly<Record<string, unknown>> => ({
  ...at(employeeFactsOf(person.record, { asOf }), asOf),
  ...person.facts,
});

/** Whether a person may use the services of a platform on a day. */
export const accessOf = (person: Person, platform: 'bayanati' | 'masar', day: number): Decision => {
  const asOf = formatHijri(day);
  const facts = { ...factsOn(person, asOf), 'session.authenticated': true };
  return decideBy(platform === 'bayanati' ? bayanatiAccess : masarAccess, facts, asOf);
};

/** Whether an announcement may be applied for on a day. */
export const windowOf = ({ opensOn, lastDay }: Announcement, day: number): Decision =>
  decideBy(
    applicationWindow,
    { 'announcement.opensOn': opensOn.hijri, 'announcement.lastDay': lastDay.hijri },
    formatHijri(day),
  );

/** Whether a person may be considered for an announced post, on the announcement's date of consideration. */
export const wishOf = (person: Person, announcement: Announcement, post: AnnouncedPost): Decision => {
  const asOf = announcement.considerationDate.hijri;
  const { id, title, city: _city, ...rest } = post;
  const facts = postFactsOf({ ...rest, number: id, title: title.ar, entity: announcement.entity });
  return decideBy(ordinaryPromotion, { ...factsOn(person, asOf), ...at(facts, asOf) }, asOf);
};
