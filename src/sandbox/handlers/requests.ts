import type { Draft } from '../../client/contract/request-endpoints.js';
import { formatHijri } from '../../models/calendar/civil-date.js';
import { dayToHijri } from '../../models/calendar/umalqura.js';
import { requestNumberFrom } from '../../models/identifiers/request-number.js';
import type { Announcement } from '../../models/requests/announcement.js';
import type { AnyRequest } from '../../models/requests/any-request.js';
import type { Receipt } from '../../models/requests/envelope.js';
import { applicationIssues } from '../../models/requests/promotion-application.js';
import { routeRequest } from '../../rules/requests/route.js';
import type { Handled, Refusal } from '../answer.js';
import { done, refuse } from '../answer.js';
import { unknownAttachments } from '../attachments.js';
import { instant, today } from '../clock.js';
import { accessOf, freshSignInOf, promotionAccessOf, windowOf } from '../judged.js';
import { pageOf } from '../page.js';
import type { Person } from '../person.js';
import { change, happen } from '../progress.js';
import type { State, StoredRequest } from '../state.js';
import type { HandlerContext, Handlers } from './context.js';
import { signedIn } from './context.js';

/** A person's own request by its number. */
export const storedOf = (number: string, person: Person, state: State): StoredRequest | undefined =>
  [...state.requests.values()].find(
    ({ subject, request }) => subject === person.nationalId && request.number === number,
  );

/** The announcement that an application is for. */
export const announcementFor = (draft: Draft | AnyRequest, state: State): Announcement | undefined =>
  draft.type === 'promotion-application'
    ? state.announcements.find(({ id }) => id === draft.content.announcement)
    : undefined;

/**
 * Why a draft may not be stored: the service may not be used, a file that it names was not sent, or what is wished for
 * was not announced.
 */
const refusalOf = (draft: Draft, person: Person, state: State): Refusal | undefined => {
  if (accessOf(person, 'bayanati', today(state.clock)).outcome === 'ineligible') return refuse('access-refused');
  const unknown = unknownAttachments(draft, person.nationalId, state);
  if (unknown.length > 0) return refuse('attachment-unknown', { issues: unknown });
  if (draft.type !== 'promotion-application') return undefined;
  if (promotionAccessOf(person, today(state.clock)).outcome === 'ineligible') return refuse('access-refused');
  const announcement = announcementFor(draft, state);
  if (announcement === undefined) return refuse('announcement-unknown');
  const issues = applicationIssues(draft.content, announcement);
  return issues.length === 0
    ? undefined
    : refuse('body-invalid', { issues: issues.map((found) => ({ ...found, path: ['content', ...found.path] })) });
};

/** Before an update of data one signs in anew, where the sandbox was told how recently. */
const staleSignIn = ({ type }: Draft | AnyRequest, { state, signedInAt }: HandlerContext): Refusal | undefined => {
  const { mostSignInAge, clock } = state;
  if (type !== 'data-update' || mostSignInAge === undefined) return undefined;
  const age = Math.floor((clock.now() - signedInAt) / 1_000);
  const { outcome } = freshSignInOf(age, mostSignInAge, today(clock));
  return outcome === 'eligible' ? undefined : refuse('fresh-sign-in-required');
};

/** The codes of the authorities that some requests go to: the sandbox's own. */
const authorities = { mhrsd: 'example:mhrsd', moi: 'example:moi' };

/** Where a request goes: the entity that announced, the one that employs the person, or an authority. */
const destinationOf = (request: AnyRequest, { record }: Person, state: State): string | undefined => {
  const announcing = announcementFor(request, state)?.entity;
  const routed = routeRequest(request, {
    record,
    asOf: formatHijri(today(state.clock)),
    authorities,
    ...(announcing === undefined ? {} : { announcing }),
  });
  return routed.ok ? routed.value : undefined;
};

/** Sends a stored request: it gets its number, its destination, and a receipt. */
const send = (stored: StoredRequest, request: AnyRequest, person: Person, state: State): Handled<Receipt> => {
  const announcement = announcementFor(request, state);
  if (announcement !== undefined && windowOf(announcement, today(state.clock)).outcome !== 'eligible')
    return refuse('window-closed');
  const destination = destinationOf(request, person, state);
  // A record in which nobody is employed leads nowhere.
  if (destination === undefined) return refuse('access-refused');
  const sent = happen(request, 'submit', 'employee', state.clock.now());
  const submittedAt = sent?.events.at(-1)?.at;
  if (sent === undefined || submittedAt === undefined) return refuse('transition-illegal');
  if (sent.number === undefined) state.serial += 1;
  const number = sent.number ?? requestNumberFrom(dayToHijri(today(state.clock)).year, state.serial);
  change(stored, { ...sent, number, destination, applicant: person.record.employeeId }, state);
  return done({ number, draftId: sent.id, type: sent.type, destination, state: sent.state, submittedAt });
};

export const requestHandlers = {
  createRequest: ({ body }, of) => {
    const person = signedIn(of);
    const { state } = of;
    // The id of another's draft is told apart by nothing.
    if (state.requests.has(body.id)) return refuse('draft-exists');
    const refusal = staleSignIn(body, of) ?? refusalOf(body, person, state);
    if (refusal !== undefined) return refusal;
    const envelope = { state: 'draft' as const, channel: 'web' as const, createdAt: instant(state.clock), events: [] };
    const request: AnyRequest = { ...body, ...envelope };
    state.requests.set(body.id, { subject: person.nationalId, order: state.requests.size, request });
    return done(request);
  },

  submitRequest: ({ params }, of) => {
    const person = signedIn(of);
    const stored = of.state.requests.get(params.id);
    if (stored === undefined || stored.subject !== person.nationalId) return refuse('not-found');
    // What was returned is sent again as a revision.
    if (stored.request.state !== 'draft') return refuse('transition-illegal');
    return staleSignIn(stored.request, of) ?? send(stored, stored.request, person, of.state);
  },

  reviseRequest: ({ params, body }, of) => {
    const person = signedIn(of);
    const stored = storedOf(params.number, person, of.state);
    if (stored === undefined) return refuse('not-found');
    const { request } = stored;
    const refusal = staleSignIn(body, of) ?? refusalOf(body, person, of.state);
    if (refusal !== undefined) return refusal;
    if (body.type !== request.type) return refuse('type-other');
    // All of the request but what the draft says of itself.
    const { id, type: _type, content: _content, ...envelope } = request;
    return send(stored, { ...body, ...envelope, id }, person, of.state);
  },

  supplementRequest: ({ params, body }, of) => {
    const stored = storedOf(params.number, signedIn(of), of.state);
    if (stored === undefined) return refuse('not-found');
    const supplemented = happen(stored.request, 'supplement', 'employee', of.state.clock.now(), body.note);
    if (supplemented === undefined) return refuse('transition-illegal');
    change(stored, supplemented, of.state);
    return done(supplemented);
  },

  requests: ({ query }, of) => {
    const { nationalId } = signedIn(of);
    const own = [...of.state.requests.values()].filter(({ subject }) => subject === nationalId);
    const asked = own
      .map(({ request }) => request)
      .filter(({ id, type }) => (query.key ?? id) === id && (query.type ?? type) === type);
    return done(pageOf(asked.toReversed(), query));
  },

  request: ({ params }, of) => {
    const stored = storedOf(params.number, signedIn(of), of.state);
    return stored === undefined ? refuse('not-found') : done(stored.request);
  },

  requestEvents: ({ params, query }, of) => {
    const stored = storedOf(params.number, signedIn(of), of.state);
    if (stored === undefined) return refuse('not-found');
    const { state, events } = stored.request;
    const { after = 0 } = query;
    return done({ state, events: events.filter(({ sequence }) => sequence > after), pollAfterSeconds: 5 });
  },

  cancelRequest: ({ params }, of) => {
    const stored = storedOf(params.number, signedIn(of), of.state);
    if (stored === undefined) return refuse('not-found');
    const cancelled = happen(stored.request, 'cancel', 'employee', of.state.clock.now());
    if (cancelled === undefined) return refuse('transition-illegal');
    change(stored, cancelled, of.state);
    return done(cancelled);
  },
} satisfies Partial<Handlers>;
