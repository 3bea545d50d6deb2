import type { AnyRequest } from '../models/requests/any-request.js';
import type { RequestActor, RequestEventName, RequestState } from '../models/requests/lifecycle.js';
import { transition } from '../models/requests/lifecycle.js';
import { applyUpdate } from './apply-update.js';
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

/** The next event of a request, if its time has come by a moment. */
const nextOf = (request: AnyRequest, now: number) => {
  const step = next[request.state];
  const last = request.events.at(-1);
  if (step === undefined || last === undefined) return undefined;
  const [event, actor, after] = step;
  const due = Date.parse(last.at) + after;
  return due <= now ? { event, actor, due } : undefined;
};

/** Brings all requests up to the clock: every event whose time has come happens, at its own time and in that order. */
export const bringUp = ({ requests, people, clock }: State): void => {
  for (;;) {
    let first: { readonly stored: StoredRequest; readonly of: NonNullable<ReturnType<typeof nextOf>> } | undefined;
    for (const stored of requests.values()) {
      const of = nextOf(stored.request, clock.now());
      if (of !== undefined && (first === undefined || of.due < first.of.due)) first = { stored, of };
    }
    if (first === undefined) return;
    const { stored, of } = first;
    const happened = happen(stored.request, of.event, of.actor, of.due);
    if (happened === undefined) return;
    stored.request = happened;
    const person = people.get(stored.subject);
    if (person !== undefined && of.event === 'apply' && happened.type === 'data-update')
      applyUpdate(person, happened.content);
  }
};
