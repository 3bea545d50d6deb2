import { MartabaError } from '../error.js';
import { fail, ok, type Result } from '../result.js';

/** Who brings an event about (الفاعل). */
export type RequestActor = 'employee' | 'system' | 'agency';

/**
 * The life of every request (دورة حياة الطلب), as one table: from a state, by an event, to a state, and by whom. The
 * types, the sandbox and the documentation read it; nothing else knows a transition. Submitted is not applied.
 *
 * @example
 * ```ts
 * transitions.filter(({ from }) => from === 'approved').map(({ event, to }) => `${event}: ${to}`);
 * // ['apply: applied']
 * ```
 */
export const transitions = [
  { from: 'draft', event: 'submit', to: 'submitted', actor: 'employee' },
  { from: 'draft', event: 'cancel', to: 'cancelled', actor: 'employee' },
  { from: 'draft', event: 'expire', to: 'expired', actor: 'system' },
  { from: 'submitted', event: 'route', to: 'routed', actor: 'system' },
  { from: 'submitted', event: 'cancel', to: 'cancelled', actor: 'employee' },
  { from: 'routed', event: 'start-review', to: 'under-review', actor: 'agency' },
  { from: 'routed', event: 'cancel', to: 'cancelled', actor: 'employee' },
  { from: 'under-review', event: 'ask', to: 'needs-information', actor: 'agency' },
  { from: 'under-review', event: 'approve', to: 'approved', actor: 'agency' },
  { from: 'under-review', event: 'reject', to: 'rejected', actor: 'agency' },
  { from: 'under-review', event: 'return', to: 'returned', actor: 'agency' },
  { from: 'under-review', event: 'cancel', to: 'cancelled', actor: 'employee' },
  { from: 'needs-information', event: 'supplement', to: 'under-review', actor: 'employee' },
  { from: 'needs-information', event: 'cancel', to: 'cancelled', actor: 'employee' },
  { from: 'needs-information', event: 'expire', to: 'expired', actor: 'system' },
  { from: 'returned', event: 'submit', to: 'submitted', actor: 'employee' },
  { from: 'returned', event: 'cancel', to: 'cancelled', actor: 'employee' },
  { from: 'returned', event: 'expire', to: 'expired', actor: 'system' },
  { from: 'approved', event: 'apply', to: 'applied', actor: 'system' },
] as const satisfies readonly {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly actor: RequestActor;
}[];

/** A transition of the table (انتقال). */
export type Transition = (typeof transitions)[number];

/** The states of a request (حالات الطلب). */
export type RequestState = Transition['from'] | Transition['to'];
/** The events of a request. */
export type RequestEventName = Transition['event'];
/** The events that a state knows; of several states, those that each of them knows. */
export type EventFrom<S extends RequestState> = {
  [E in RequestEventName]: [S] extends [Extract<Transition, { readonly event: E }>['from']] ? E : never;
}[RequestEventName];
/** The state that an event leads to from a state; `never` where the table has no such transition. */
export type StateAfter<S extends RequestState, E extends RequestEventName> = S extends RequestState
  ? Extract<Transition, { readonly from: S; readonly event: E }>['to']
  : never;
/** Who brings an event about. */
export type ActorOf<E extends RequestEventName> = Extract<Transition, { readonly event: E }>['actor'];
/** The states from which nothing leads on. */
export type FinalState = Exclude<RequestState, Transition['from']>;

/**
 * The state after an event that a state knows: an event that it does not know does not compile.
 *
 * @throws MartabaError `transition-illegal` where types were got round
 * @example
 * ```ts
 * stateAfter('draft', 'submit'); // 'submitted'
 * ```
 */
export const stateAfter = <S extends Transition['from'], E extends EventFrom<S>>(
  state: S,
  event: E,
): StateAfter<S, E> => {
  const found = transitions.find((of) => of.from === state && of.event === event);
  if (found === undefined) throw new MartabaError('transition-illegal');
  return found.to as StateAfter<S, E>;
};

/**
 * The state after an event, for states and events that come from outside.
 *
 * @param by who brings the event about
 * @returns the new state; or `transition-illegal`; or `transition-actor`, when another has to bring it about
 * @example
 * ```ts
 * transition('under-review', 'approve', 'agency'); // { ok: true, value: 'approved' }
 * transition('under-review', 'approve', 'employee').issues[0].code; // 'transition-actor'
 * ```
 */
export const transition = (state: RequestState, event: RequestEventName, by: RequestActor): Result<RequestState> => {
  const found = transitions.find((of) => of.from === state && of.event === event);
  if (found === undefined) return fail('transition-illegal', [], { state, event });
  return found.actor === by ? ok(found.to) : fail('transition-actor', [], { event, actor: found.actor });
};

/**
 * What may happen next to a request.
 *
 * @param by only what this party may bring about; what anyone may, if left out
 * @example
 * ```ts
 * eventsFrom('needs-information', 'employee'); // ['supplement', 'cancel']
 * ```
 */
export const eventsFrom = (state: RequestState, by?: RequestActor): readonly RequestEventName[] =>
  transitions
    .filter(({ from, actor }) => from === state && (by === undefined || by === actor))
    .map(({ event }) => event);

/**
 * Whether a request in this state can change no more.
 *
 * @example
 * ```ts
 * isFinal('approved'); // false
 * ```
 */
export const isFinal = (state: RequestState): state is FinalState => !transitions.some(({ from }) => from === state);

/**
 * Whether its content may be edited by the one who made it.
 *
 * @example
 * ```ts
 * isEditable('returned'); // true
 * ```
 */
export const isEditable = (state: RequestState): boolean => state === 'draft' || state === 'returned';

export const lifecycleTexts = {
  'transition-illegal': {
    ar: 'لا يقبل الطلب هذا الإجراء وهو في حالته الراهنة.',
    en: 'The request does not accept this step in its present state.',
  },
  'transition-actor': {
    ar: 'لا يملك هذا الطرف اتخاذ هذا الإجراء.',
    en: 'This step is not for this party to take.',
  },
} as const;
