import { fail, ok, type Result } from '../result.js';
import type { RequestEvent } from './envelope.js';
import type { ActorOf, EventFrom, RequestActor, RequestEventName, RequestState, StateAfter } from './lifecycle.js';
import { transition, transitions } from './lifecycle.js';

/** What of a request its life changes. */
export interface Living {
  readonly state: RequestState;
  readonly events: readonly RequestEvent[];
}

/** A request that is known to be in a state. */
export type InState<R extends Living, S extends RequestState> = R & { readonly state: S };

/** The events that may be tried: of a state that is not known, all; of a known one, those that it knows. */
type EventOf<S extends RequestState> = RequestState extends S ? RequestEventName : EventFrom<S>;

/** What is to happen to a request: the event, who brings it about, and when, in ISO 8601 in UTC. */
export interface Happening<E extends RequestEventName = RequestEventName> {
  readonly event: E;
  readonly by: RequestActor extends ActorOf<E> ? RequestActor : ActorOf<E>;
  readonly at: string;
  readonly note?: string;
}

/**
 * Whether a request is in one of these states; then only their events compile.
 *
 * @example
 * ```ts
 * isInState({ state: 'draft', events: [] }, 'draft', 'returned'); // true
 * ```
 */
export const isInState = <R extends Living, S extends RequestState>(
  request: R,
  ...states: readonly S[]
): request is InState<R, S> => (states as readonly RequestState[]).includes(request.state);

/**
 * A request after something happened to it (انتقال الطلب): its state moved on, and the event stands at the end of its
 * history. Where the state is known to the compiler, an event that it does not know does not compile; where it came from
 * outside, it is refused.
 *
 * @param request is not changed
 * @returns the request; or `transition-illegal`, `transition-actor`, or `event-before-last` when it would have happened
 * before the last event
 * @example
 * ```ts
 * advance({ state: 'draft', events: [] }, { event: 'submit', by: 'employee', at: '2026-01-01T09:00:00Z' }).value.state; // 'submitted'
 * ```
 */
export const advance = <R extends Living, E extends EventOf<R['state']>>(
  request: R,
  { event, by, at, note }: Happening<E>,
): Result<
  Omit<R, keyof Living> & { readonly state: StateAfter<R['state'], E>; readonly events: readonly RequestEvent[] }
> => {
  const next = transition(request.state, event, by);
  if (!next.ok) return next;
  const last = request.events.at(-1);
  if (last !== undefined && Date.parse(at) < Date.parse(last.at)) return fail('event-before-last', ['at']);
  const happened: RequestEvent = {
    sequence: (last?.sequence ?? 0) + 1,
    event,
    state: next.value,
    at,
    ...(note === undefined ? {} : { note }),
  };
  // The table that the type is read from is the one that `transition` looked the state up in.
  const state = next.value as StateAfter<R['state'], E>;
  return ok({ ...request, state, events: [...request.events, happened] });
};

/**
 * The state that a history leads to (إعادة بناء الحالة), from the draft on: how a history that came from outside is
 * checked against the table.
 *
 * @returns the state; or at the first event that does not fit `transition-illegal`, `event-out-of-sequence`,
 * `event-before-last`, or `event-state-other` when the event says another state than the table
 * @example
 * ```ts
 * replayEvents([{ sequence: 1, event: 'submit', state: 'submitted', at: '2026-01-01T09:00:00Z' }]).value; // 'submitted'
 * ```
 */
export const replayEvents = (events: readonly RequestEvent[]): Result<RequestState> => {
  let state: RequestState = 'draft';
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, { sequence, event, state: said, at }] of events.entries()) {
    if (sequence !== index + 1) return fail('event-out-of-sequence', [index, 'sequence']);
    const next: RequestState | undefined = transitions.find((of) => of.from === state && of.event === event)?.to;
    if (next === undefined) return fail('transition-illegal', [index, 'event'], { state, event });
    if (next !== said) return fail('event-state-other', [index, 'state'], { state: next });
    if (Date.parse(at) < before) return fail('event-before-last', [index, 'at']);
    state = next;
    before = Date.parse(at);
  }
  return ok(state);
};

export const advanceTexts = {
  'event-before-last': {
    ar: 'هذا الحدث أسبق وقتًا من الحدث الذي قبله.',
    en: 'This event is earlier than the one before it.',
  },
  'event-out-of-sequence': { ar: 'تسلسل أحداث الطلب غير متصل.', en: 'The events of the request are not in sequence.' },
  'event-state-other': {
    ar: 'الحالة المذكورة ليست الحالة التي يؤدي إليها هذا الحدث.',
    en: 'The state that is said is not the one that this event leads to.',
  },
} as const;
