import { formatHijri } from '../models/calendar/civil-date.js';
import { heldOn } from '../models/employment/history.js';
import type { Announcement } from '../models/requests/announcement.js';
import type { AnyRequest } from '../models/requests/any-request.js';
import { MartabaError } from '../models/error.js';
import type { CriteriaSet } from '../rules/promotion/comparison/criteria.js';
import { announcedFrom } from '../rules/promotion/criteria/announced.js';
import { promotionRules } from '../rules/promotion/types/kinds.js';
import { postFactsOf } from '../rules/facts/facts-of.js';
import { at } from '../rules/language/history.js';
import { receiveRound } from '../rules/round/receive.js';
import type { ReceivedRound } from '../rules/round/stages.js';
import { riyadhDay } from './clock.js';
import { declaredBy, factsOn } from './judged.js';
import type { Person } from './person.js';
import type { State } from './state.js';

/** Applications that take part: sent, and not taken back. */
const takesPart = ({ state }: AnyRequest): boolean => !['draft', 'cancelled', 'returned', 'expired'].includes(state);

/** The announcement as the round engine reads it: how a mark becomes points, where that was not published, is its share. */
const announced = ({ criteria, posts, entity, ...of }: Announcement) => ({
  id: of.id,
  type: of.type,
  route: of.route,
  title: of.title,
  opensOn: of.opensOn.hijri,
  lastDay: of.lastDay.hijri,
  considerationDate: of.considerationDate.hijri,
  mostWishes: of.mostWishes,
  criteria: [
    announcedFrom({
      ...criteria,
      agency: { ar: entity, en: entity },
      // The engine refuses what is no criterion or breaks no tie.
      weights: criteria.weights,
      tieBreakers: criteria.tieBreakers as CriteriaSet['tieBreakers'],
      ranks: [null, 15],
      published: of.opensOn.hijri,
    }),
  ],
  posts: posts.map(({ id, title, rank, city: _city, ...rest }) => ({
    id,
    title,
    rank,
    facts: declaredBy(
      promotionRules[of.type],
      // The rank stands beside the facts, and is none of them.
      Object.fromEntries(
        Object.entries(
          at(postFactsOf({ ...rest, number: id, title: title.ar, entity, rank }), of.considerationDate.hijri),
        ).filter(([name]) => name !== 'target.rank'),
      ),
    ),
  })),
});

/** The mark in performance is the rating that counts on the day, as the fact of that name says. */
const performanceOf = ({ 'employee.lastYearRating': rating }: Readonly<Record<string, unknown>>) =>
  typeof rating === 'number' ? { performance: rating } : {};

const applicationOf = (request: AnyRequest, wishes: readonly string[], person: Person, to: Announcement) => {
  const sent = request.events.find(({ event }) => event === 'submit');
  const { record, marks } = person;
  const on = to.considerationDate;
  const [held] = heldOn(record.ranks, on.day);
  const facts = factsOn(person, on.hijri);
  return {
    applicant: record.employeeId,
    ...(sent === undefined ? {} : { submittedOn: formatHijri(riyadhDay(Date.parse(sent.at))) }),
    wishes,
    ...(record.appointedOn === undefined ? {} : { appointedOn: record.appointedOn.hijri }),
    ...(held === undefined ? {} : { step: held.step }),
    facts: declaredBy(promotionRules[to.type], facts),
    marks: { ...performanceOf(facts), ...marks },
  };
};

/** The round of an announcement as it was received: its applications, and what was refused of them. */
export const receivedRound = (announcement: Announcement, { requests, people }: State): ReceivedRound => {
  const applications = [...requests.values()].flatMap(({ subject, request }) => {
    const person = people.get(subject);
    return person !== undefined &&
      request.type === 'promotion-application' &&
      request.content.announcement === announcement.id &&
      takesPart(request)
      ? [applicationOf(request, request.content.wishes, person, announcement)]
      : [];
  });
  const received = receiveRound({ announcement: announced(announcement), applications });
  if (received.ok) return received.value;
  const [first] = received.issues;
  throw new MartabaError(first?.code ?? 'not-accepted', first?.path ?? [], first?.params ?? {});
};
