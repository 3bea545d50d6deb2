import type { Announcement, AnnouncedPost } from '../models/requests/announcement.js';
import { formatHijri } from '../models/calendar/civil-date.js';
import { bayanatiAccess } from '../rules/access/bayanati.js';
import { entityFiles, entityRounds } from '../rules/access/entity.js';
import { freshSignIn } from '../rules/access/fresh-sign-in.js';
import { masarAccess } from '../rules/access/masar.js';
import { employeeFactsOf, postFactsOf } from '../rules/facts/facts-of.js';
import { decideFacts } from '../rules/language/decide.js';
import type { Decision } from '../rules/language/decision.js';
import { at } from '../rules/language/history.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { safeParseSheet } from '../rules/language/sheet.js';
import { MartabaError } from '../models/error.js';
import { ordinaryPromotion } from '../rules/promotion/ordinary.js';
import type { Service, ServicePurpose } from '../rules/questions/service-for.js';
import { serviceFor } from '../rules/questions/service-for.js';
import { applicationWindow } from '../rules/requests/application-window.js';
import { matrix } from '../rules/service/counts.js';
import type { Person } from './person.js';
import { employerOf } from './person.js';

/*
 * What the sandbox decides, it decides here, by the rule engine. It has no condition of its own.
 */

type KnownFacts = Readonly<Record<string, unknown>>;

/** The facts that a set declares, out of everything that is known. */
export const declaredBy = ({ registry }: RuleSet, facts: KnownFacts): KnownFacts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => Object.hasOwn(registry.declarations, name)));

const decideBy = (set: RuleSet, facts: KnownFacts, asOf: string): Decision => {
  const parsed = safeParseSheet(set.registry, declaredBy(set, facts));
  if (!parsed.ok) {
    const [first] = parsed.issues;
    throw new MartabaError(first?.code ?? 'fact-type', first?.path ?? [], first?.params ?? {});
  }
  return decideFacts(set, parsed.value, { asOf });
};

/** Everything that is known of a person on a day. */
export const factsOn = (person: Person, asOf: string): KnownFacts => ({
  ...at(employeeFactsOf(person.record, { asOf }), asOf),
  ...person.facts,
});

/** Whether a person may use the services of a platform on a day. */
export const accessOf = (person: Person, platform: 'bayanati' | 'masar', day: number): Decision => {
  const asOf = formatHijri(day);
  const facts = { ...factsOn(person, asOf), 'session.authenticated': true };
  return decideBy(platform === 'bayanati' ? bayanatiAccess : masarAccess, facts, asOf);
};

/** Whether a person may read what is an entity's own: the files of its employees, or its rounds. */
export const entityAccessOf = (person: Person, entity: string, what: 'files' | 'rounds', day: number): Decision =>
  decideBy(
    what === 'files' ? entityFiles : entityRounds,
    { 'actor.role': person.role, 'actor.ofThisEntity': employerOf(person) === entity },
    formatHijri(day),
  );

/** Whether somebody signed in recently enough to update data. Both in seconds. */
export const freshSignInOf = (age: number, mostAge: number, day: number): Decision =>
  decideBy(freshSignIn, { 'signIn.age': age, 'signIn.mostAge': mostAge }, formatHijri(day));

/** How long a person has served for a purpose, and the periods of which that says whether they count. */
export const serviceOf = (
  person: Person,
  purpose: ServicePurpose,
  day: number,
): { readonly service: Service; readonly periods: readonly KnownFacts[] } => {
  const asOf = formatHijri(day);
  const { appointedOn } = person.record;
  const facts = {
    ...factsOn(person, asOf),
    ...(appointedOn === undefined ? {} : { 'service.from': appointedOn.hijri }),
  };
  const known = declaredBy(matrix.premises, facts);
  const { periods } = known as { readonly periods?: readonly KnownFacts[] | { readonly items: readonly KnownFacts[] } };
  return {
    service: serviceFor(purpose, known, { asOf }),
    periods: periods === undefined ? [] : 'items' in periods ? periods.items : periods,
  };
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
