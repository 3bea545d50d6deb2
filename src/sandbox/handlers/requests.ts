import type { AnyRequest, Draft } from '../../client/contract/endpoints.js';
import { requestNumberFrom } from '../../models/identifiers/request-number.js';
import type { Receipt } from '../../models/requests/envelope.js';
import { dayToHijri } from '../../models/calendar/umalqura.js';
import type { Handled } from '../answer.js';
import { refuse } from '../answer.js';
import { instant, today } from '../clock.js';
import { accessOf, windowOf } from '../judged.js';
import { pageOf } from '../page.js';
import type { Person } from '../person.js';
import { bringUp, happen } from '../progress.js';
import type { State } from '../state.js';
import type { Handlers } from './context.js';
import { done, signedIn } from './context.js';

const ownedBy = (person: Person, state: State): readonly AnyRequest[] =>
  [...state.requests.values()]
    .filter(({ subject }) => subject === person.nationalId)
    .map((stored) => bringUp(state, stored, person));

/** A person's own request by its number, brought up to the clock. */
export const requestOfNumber = (number: string, person: Person, state: State): AnyRequest | undefined =>
  ownedBy(person, state).find((request) => request.number === number);

/** Whether a draft may be stored: the service may be used, and what is wished for was announced. */
const refusalOf = (draft: Draft, person: Person, state: State): Handled<never> | undefined => {
  if (accessOf(person, 'bayanati', today(state.clock)).outcome === 'ineligible') return refuse('access-refused');
  if (draft.type !== 'promotion-application') return undefined;
  const announcement = state.announcements.find(({ id }) => id === draft.content.announcement);
  const posts = new Set(announcement?.posts.map(({ id }) => id));
  const known = announcement !== undefined && draft.content.wishes.every((wish) => posts.has(wish));
  return known ? undefined : refuse('wish-unknown');
};

const receiptOf = ({ number, id, type, destination, state, events }: AnyRequest): Receipt => ({
  number: number ?? '',
  draftId: id,
  type,
  destination: destination ?? '',
  state,
  submittedAt: events.find(({ event }) => event === 'submit')?.at ?? '',
});

/** Where a request goes: the entity that was announced, or the one that employs the person. */
const destinationOf = (request: AnyRequest, person: Person, state: State): string | undefined =>
  request.type === 'promotion-application'
    ? state.announcements.find(({ id }) => id === request.content.announcement)?.entity
    : person.record.positions.find(({ lastDay }) => lastDay === null)?.entity;

export const requestHandlers = {
  createRequest: ({ body }, of) => {
    const person = signedIn(of);
    const refusal = refusalOf(body, person, of.state);
    if (refusal !== undefined) return refusal;
    const envelope = {
      state: 'draft' as const,
      channel: 'web' as const,
      createdAt: instant(of.state.clock),
      events: [],
    };
    const request: AnyRequest = body.type === 'data-update' ? { ...body, ...envelope } : { ...body, ...envelope };
    of.state.requests.set(body.id, { subject: person.nationalId, request });
    return done(request);
  },

  submitRequest: ({ params }, of) => {
    const person = signedIn(of);
    const { state } = of;
    const stored = state.requests.get(params.id);
    if (stored === undefined || stored.subject !== person.nationalId) return refuse('not-found');
    const { request } = stored;
    const announcement =
      request.type === 'promotion-application'
        ? state.announcements.find(({ id }) => id === request.content.announcement)
        : undefined;
    if (announcement !== undefined && windowOf(announcement, today(state.clock)).outcome !== 'eligible')
      return refuse('window-closed');
    const sent = happen(request, 'submit', 'employee', state.clock.now());
    if (sent === undefined) return refuse('transition-illegal');
    state.serial += 1;
    const destination = destinationOf(request, person, state);
    stored.request = {
      ...sent,
      number: requestNumberFrom(dayToHijri(today(state.clock)).year, state.serial),
      ...(destination === undefined ? {} : { destination }),
    };
    return done(receiptOf(stored.request));
  },

  requests: ({ query }, of) => {
    const all = ownedBy(signedIn(of), of.state).toReversed();
    return done(pageOf(query.key === undefined ? all : all.filter(({ id }) => id === query.key), query));
  },

  request: ({ params }, of) => {
    const request = requestOfNumber(params.number, signedIn(of), of.state);
    return request === undefined ? refuse('not-found') : done(request);
  },

  requestEvents: ({ params, query }, of) => {
    const request = requestOfNumber(params.number, signedIn(of), of.state);
    if (request === undefined) return refuse('not-found');
    const { after = 0 } = query;
    return done({
      state: request.state,
      events: request.events.filter(({ sequence }) => sequence > after),
      pollAfterSeconds: 5,
    });
  },

  cancelRequest: ({ params }, of) => {
    const person = signedIn(of);
    const request = requestOfNumber(params.number, person, of.state);
    const stored = request === undefined ? undefined : of.state.requests.get(request.id);
    if (stored === undefined) return refuse('not-found');
    const cancelled = happen(stored.request, 'cancel', 'employee', of.state.clock.now());
    if (cancelled === undefined) return refuse('transition-illegal');
    stored.request = cancelled;
    return done(cancelled);
  },
} satisfies Partial<Handlers>;
