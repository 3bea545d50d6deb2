import type { Announcement } from '../models/requests/announcement.js';
import type { AnyRequest } from '../models/requests/any-request.js';
import type { RequestActor, RequestEventName, RequestState } from '../models/requests/lifecycle.js';
import { transition } from '../models/requests/lifecycle.js';
import type { Awaited } from './agenda.js';
import { applyUpdate } from './apply-update.js';
import type { Person } from './person.js';
import { applyPromotion, decisionOn, nextOfApplication, nextOfRound } from './round-progress.js';
import type { State, StoredRequest } from './state.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What comes next of itself, and how long after: the sandbox's own pace, and nobody's promise. */
const next: Readonly<
  Partial<Record<RequestState, readonly [event: RequestEventName, actor: RequestActor, after: number]>>
> = {
  submitted: ['route', 'system', minute],
  routed: ['start-review', 'agency', hour],
  'under-review': ['approve', 'agency', day],
  approved: ['apply', 'system', hour],
  'needs-information': ['expire', 'system', 30 * day],
  returned: ['expire', 'system', 30 * day],
};

/** A request after an event at a moment; `undefined` when its state does not know the event. */
export const happen = (
  request: AnyRequest,
  event: RequestEventName,
  actor: RequestActor,
  at: number,
  note?: string,
): AnyRequest | undefined => {
  const after = transition(request.state, event, actor);
  if (!after.ok) return undefined;
  const entry = {
    sequence: request.events.length + 1,
    event,
    state: after.value,
    at: new Date(at).toISOString(),
    ...(note === undefined ? {} : { note }),
  };
  return { ...request, state: after.value, events: [...request.events, entry] };
};

/** Something that comes of itself. */
interface Coming {
  readonly due: number;
  readonly happen: () => void;
}

/** The next event of a request, of itself or by the round that it applies in. */
const nextOf = (request: AnyRequest, state: State) => {
  const step = next[request.state];
  const last = request.events.at(-1);
  if (step === undefined || last === undefined) return undefined;
  const [event, actor, after] = step;
  const since = Date.parse(last.at);
  const isInRound = request.type === 'promotion-application' && ['under-review', 'approved'].includes(request.state);
  if (!isInRound) return { event, actor, due: since + after };
  const of = nextOfApplication(request, request.content.announcement, state);
  return of === undefined ? undefined : { event: of.event, actor, due: Math.max(since, of.due) };
};

/** What an applied request changes of the record. */
const applyTo = (person: Person, request: AnyRequest, state: State): void => {
  if (request.type === 'data-update') applyUpdate(person, request.content);
  if (request.type !== 'promotion-application') return;
  const announcement = state.announcements.find(({ id }) => id === request.content.announcement);
  const decision = decisionOn(request.applicant, request.content.announcement, state);
  if (announcement !== undefined && decision !== undefined) applyPromotion(person, decision, announcement);
};

const comingOf = (stored: StoredRequest, state: State): Coming | undefined => {
  const of = nextOf(stored.request, state);
  if (of === undefined) return undefined;
  return {
    due: of.due,
    happen: () => {
      stored.request = happen(stored.request, of.event, of.actor, of.due) ?? stored.request;
      const person = state.people.get(stored.subject);
      if (person !== undefined && of.event === 'apply') applyTo(person, stored.request, state);
    },
  };
};

/** Something that is to come: of a request or a round, which may have changed since it was put on the agenda. */
export interface ToCome extends Awaited {
  /** What comes next as things are now. */
  readonly next: () => Coming | undefined;
  /** Awaits what comes after it. */
  readonly goOn: () => void;
}

const expect = (order: number, next: ToCome['next'], goOn: () => void, { agenda }: State): void => {
  const of = next();
  if (of !== undefined) agenda.add({ due: of.due, order, next, goOn });
};

/** Awaits what comes next of a request. What was awaited of it before its last change is passed over. */
const expectOf = (stored: StoredRequest, state: State): void =>
  expect(
    stored.order,
    () => comingOf(stored, state),
    () => expectOf(stored, state),
    state,
  );

/** Puts another content of a request in the place of what is stored. */
export const change = (stored: StoredRequest, request: AnyRequest, state: State): void => {
  stored.request = request;
  expectOf(stored, state);
};

/** Awaits what comes next of a round: at its time it comes before all requests. */
const expectRound = (announcement: Announcement, order: number, state: State): void =>
  expect(
    order,
    () => nextOfRound(announcement, state),
    () => {
      expectRound(announcement, order, state);
      for (const stored of state.requests.values())
        if (stored.request.type === 'promotion-application' && stored.request.content.announcement === announcement.id)
          expectOf(stored, state);
    },
    state,
  );

/** Awaits what comes of everything that there is. */
export const expectAll = (state: State): void => {
  const { announcements, requests } = state;
  announcements.forEach((of, at) => expectRound(of, at - announcements.length, state));
  for (const stored of requests.values()) expectOf(stored, state);
};

/**
 * Brings everything up to the clock: every event whose time has come happens, at its own time and in that order.
 *
 * @returns whether anything happened
 */
export const bringUp = (state: State): boolean => {
  const { agenda, clock } = state;
  let isAnything = false;
  for (let first = agenda.first(); first !== undefined && first.due <= clock.now(); first = agenda.first()) {
    const of = first.next();
    const isStill = of?.due === first.due;
    if (isStill) of.happen();
    agenda.removeFirst();
    if (isStill) first.goOn();
    isAnything ||= isStill;
  }
  return isAnything;
};
