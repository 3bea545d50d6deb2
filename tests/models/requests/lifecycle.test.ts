import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  eventsFrom,
  isEditable,
  isFinal,
  requestEvents,
  requestStates,
  stateAfter,
  transition,
  transitions,
} from '../../../src/models/requests/index.js';
import type {
  EventFrom,
  RequestActor,
  RequestEventName,
  RequestState,
  StateAfter,
} from '../../../src/models/requests/index.js';
import { textOf } from '../../../src/models/text/catalogue.js';
import { lives } from '../../../src/testing/arbitraries/envelope.js';

const states = Object.keys(requestStates) as RequestState[];
const events = Object.keys(requestEvents) as RequestEventName[];
const actors: readonly RequestActor[] = ['employee', 'system', 'agency'];

/** The life of a request as issue and design draw it, written down apart from the table. */
const drawn: Readonly<Record<string, string>> = {
  draft: 'submitted cancelled expired',
  submitted: 'routed cancelled',
  routed: 'under-review cancelled',
  'under-review': 'needs-information approved rejected returned cancelled',
  'needs-information': 'under-review cancelled expired',
  approved: 'applied',
  applied: '',
  rejected: '',
  returned: 'submitted cancelled expired',
  cancelled: '',
  expired: '',
};

/** Who brings these events about. */
const by = (...names: readonly RequestEventName[]): readonly RequestActor[] => [
  ...new Set(transitions.filter(({ event }) => names.includes(event)).map(({ actor }) => actor)),
];

const after = (state: RequestState): readonly RequestState[] =>
  transitions.filter(({ from }) => from === state).map(({ to }) => to);

/** Every state that can be reached from one, without going through some. */
const reached = (from: RequestState, without: readonly RequestState[] = []): ReadonlySet<RequestState> => {
  const found = new Set<RequestState>([from]);
  for (const state of found) for (const next of after(state)) if (!without.includes(next)) found.add(next);
  return found;
};

describe('the life of a request', () => {
  it('is the one that was drawn', () => {
    expect(Object.fromEntries(states.map((state) => [state, after(state).join(' ')]))).toEqual(drawn);
  });

  it('is determined: an event leads from a state to one state, by one party', () => {
    const keys = transitions.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reaches every state from the draft, and an end from every state', () => {
    expect([...reached('draft')].toSorted()).toEqual(states.toSorted());
    for (const state of states) expect([...reached(state)].some(isFinal)).toBe(true);
    expect(states.filter(isFinal).toSorted()).toEqual(['applied', 'cancelled', 'expired', 'rejected']);
  });

  test.each(['submitted', 'routed', 'under-review', 'approved'] as const)(
    'submitted is not applied: no way leads to applied past %s',
    (state) => {
      expect(reached('draft').has('applied')).toBe(true);
      expect(reached('draft', [state]).has('applied')).toBe(false);
    },
  );

  it('lets the employee edit what he may submit again, and nothing else', () => {
    expect(states.filter(isEditable)).toEqual(states.filter((state) => eventsFrom(state).includes('submit')));
  });

  test('only the agency decides, and only the employee submits, supplements and cancels', () => {
    expect(by('approve', 'reject', 'return', 'ask', 'start-review')).toEqual(['agency']);
    expect(by('submit', 'supplement', 'cancel')).toEqual(['employee']);
    expect(by('route', 'apply', 'expire')).toEqual(['system']);
  });
});

describe('a transition', () => {
  it('succeeds exactly if the table has it for that party, and otherwise says why not', () => {
    for (const state of states)
      for (const event of events)
        for (const actor of actors) {
          const row = transitions.find((of) => of.from === state && of.event === event);
          const found = transition(state, event, actor);
          const code = row === undefined ? 'transition-illegal' : 'transition-actor';
          expect(found.ok ? found.value : found.issues.map((of) => of.code)).toEqual(
            row?.actor === actor ? row.to : [code],
          );
          expect(eventsFrom(state).includes(event)).toBe(row !== undefined);
          expect(eventsFrom(state, actor).includes(event)).toBe(row?.actor === actor);
        }
  });

  it('follows every life that the table allows', () => {
    fc.assert(
      fc.property(lives, (life) => {
        let state: RequestState = 'draft';
        for (const { event, actor, to } of life) {
          const next = transition(state, event, actor);
          expect(next).toEqual({ ok: true, value: to });
          state = to;
        }
      }),
    );
  });

  it('that is not in the table does not compile', () => {
    expect(stateAfter('draft', 'submit') satisfies 'submitted').toBe('submitted');
    expect(stateAfter('returned', 'submit') satisfies 'submitted').toBe('submitted');
    // @ts-expect-error a draft is not approved
    expect(() => stateAfter('draft', 'approve')).toThrow('transition-illegal');
    // @ts-expect-error what was applied changes no more
    expect(() => stateAfter('applied', 'apply')).toThrow('transition-illegal');
    // @ts-expect-error what was submitted is not submitted again
    expect(() => stateAfter('submitted', 'submit')).toThrow('transition-illegal');

    const either = 'draft' as 'draft' | 'submitted';
    expect(stateAfter(either, 'cancel') satisfies 'cancelled').toBe('cancelled');
    // @ts-expect-error of two states, one does not know it
    expect(stateAfter(either, 'submit')).toBe('submitted');

    const open: EventFrom<'approved'> = 'apply';
    const next: StateAfter<'needs-information', 'supplement'> = 'under-review';
    // @ts-expect-error no event leads on from an end
    const none: EventFrom<'rejected'> = 'apply';
    // @ts-expect-error submitting applies nothing
    const applied: StateAfter<'draft', 'submit'> = 'applied';
    expect([open, next, none, applied]).toHaveLength(4);
  });
});

describe('the texts of the life of a request', () => {
  it('name every state and every event in both languages, each otherwise', () => {
    for (const texts of [requestStates, requestEvents])
      for (const language of ['ar', 'en'] as const) {
        const all = Object.values(texts).map((of) => of[language]);
        expect(new Set(all).size).toBe(all.length);
        for (const text of all)
          expect(text).toMatch(language === 'ar' ? /^[\u0600-\u06ff ،.]+$/ : /^[A-Z][A-Za-z ,.]+$/);
      }
  });

  it('say that what was sent is not applied yet', () => {
    expect(requestEvents.submit.en).toContain('not applied yet');
    expect(requestEvents.submit.ar).toContain('ولم يُطبَّق بعد');
    expect(requestEvents.apply).not.toEqual(requestEvents.submit);
  });

  it('say why a transition was refused', () => {
    for (const code of ['transition-illegal', 'transition-actor']) expect(textOf({ code }, 'en')).not.toContain(code);
  });
});
