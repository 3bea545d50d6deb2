import type { AnyRequest } from '../client/contract/endpoints.js';
import type { RequestActor, RequestEventName, RequestState } from '../models/requests/lifecycle.js';
import { transition } from '../models/requests/lifecycle.js';
import { applyUpdate } from './apply-update.js';
import type { Person } from './person.js';
import type { State, StoredRequest } from './state.js';

const minute = 60_000;
const hour = 60 * minute;

/** What comes next of itself, and how long after: the sandbox's own pace, and nobody's promise. */
const next: Readonly<
  Partial<Record<RequestState, readonly [event: RequestEventName, actor: RequestActor, after: number]>>
> = {
  submitted: ['route', 'system', minute],
  routed: ['start-review', 'agency', hour],
  'under-review': ['approve', 'agency', 24 * hour],
  approved: ['apply', 'system', hour],
};

/** A request after an event at a moment; `undefined` when its state does not know the event. */
export const happen = (
  request: AnyRequest,
  event: RequestEventName,
  actor: RequestActor,
  at: number,
): AnyRequest | undefined => {
  const after = transition(request.state, event, actor);
  if (!after.ok) return undefined;
  const entry = {
    sequence: request.events.length + 1,
    event,
    state: after.value,
    at: new Date(at).toISOString(),
  };
  return { ...request, state: after.value, events: [...request.events, entry] };
};

/** Brings a request up to the clock: every event whose time has come happens, at its own time. */
export const bringUp = (state: State, stored: StoredRequest, person: Person): AnyRequest => {
  for (;;) {
    const step = next[stored.request.state];
    const last = stored.request.events.at(-1);
    if (step === undefined || last === undefined) return stored.request;
    const [event, actor, after] = step;
    const due = Date.parse(last.at) + after;
    const happened = due <= state.clock.now() ? happen(stored.request, event, actor, due) : undefined;
    if (happened === undefined) return stored.request;
    stored.request = happened;
    if (event === 'apply' && happened.type === 'data-update') applyUpdate(person, happened.content);
  }
};
