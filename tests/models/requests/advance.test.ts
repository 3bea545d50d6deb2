import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RequestEnvelope, RequestEvent, RequestState } from '../../../src/models/requests/index.js';
import { advance, isInState, replayEvents, requestEvents, transitions } from '../../../src/models/requests/index.js';
import { lives } from '../../../src/testing/arbitraries/envelope.js';

const at = '2026-01-01T09:00:00Z';
const draft = { id: 'd', state: 'draft', events: [] } as const;

const historyOf = (life: readonly (typeof transitions)[number][]): readonly RequestEvent[] =>
  life.map(({ event, to }, index) => ({
    sequence: index + 1,
    event,
    state: to,
    at: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
  }));

interface Open {
  readonly id: string;
  readonly state: RequestState;
  readonly events: readonly RequestEvent[];
}

describe('a request that lives', () => {
  it('lives every life of the table, and its history replays to its state', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const history = historyOf(life);
        let request: Open = draft;
        for (const [index, { event, actor }] of life.entries()) {
          const next = advance<Open, typeof event>(request, { event, by: actor, at: history[index]?.at ?? at });
          expect(next.ok).toBe(true);
          if (next.ok) request = next.value;
        }
        expect(request).toEqual({ id: 'd', state: life.at(-1)?.to ?? 'draft', events: history });
        expect(replayEvents(request.events)).toEqual({ ok: true, value: request.state });
      }),
    );
  });

  it('is left as it was', () => {
    const request = Object.freeze({ ...draft, events: Object.freeze([]) });
    const next = advance(request, { event: 'submit', by: 'employee', at, note: 'ملاحظة' });
    expect(next).toEqual({
      ok: true,
      value: {
        id: 'd',
        state: 'submitted',
        events: [{ sequence: 1, event: 'submit', state: 'submitted', at, note: 'ملاحظة' }],
      },
    });
  });

  it('refuses what the table does not have, what is another’s to do, and what is before the last event', () => {
    const open = (state: RequestState): Open => ({ id: 'd', state, events: [] });
    const codes = (of: ReturnType<typeof advance>) => (of.ok ? [] : of.issues.map(({ code }) => code));
    for (const event of Object.keys(requestEvents) as (keyof typeof requestEvents)[])
      expect(codes(advance(open('applied'), { event, by: 'agency', at }))).toEqual(['transition-illegal']);
    expect(codes(advance(open('under-review'), { event: 'approve', by: 'agency', at }))).toEqual([]);
    const sent = advance(draft, { event: 'submit', by: 'employee', at });
    expect(sent.ok && codes(advance(sent.value, { event: 'route', by: 'system', at: '2026-01-01T08:59:59Z' }))).toEqual(
      ['event-before-last'],
    );
  });

  test('an event that its state does not know does not compile, nor a party that does not bring it about', () => {
    // @ts-expect-error a draft is not approved
    expect(advance(draft, { event: 'approve', by: 'agency', at }).ok).toBe(false);
    // @ts-expect-error the agency submits nothing
    expect(advance(draft, { event: 'submit', by: 'agency', at }).ok).toBe(false);
    const sent = advance(draft, { event: 'submit', by: 'employee', at });
    if (!sent.ok) throw new Error('a draft is submitted');
    expect(sent.value.state satisfies 'submitted').toBe('submitted');
    // @ts-expect-error what was submitted is not submitted again
    expect(advance(sent.value, { event: 'submit', by: 'employee', at }).ok).toBe(false);

    const some = { ...draft, type: 'x', content: 1, channel: 'web', createdAt: at } as RequestEnvelope;
    if (isInState(some, 'draft', 'returned')) {
      const next = advance(some, { event: 'submit', by: 'employee', at });
      expect(next.ok && (next.value.state satisfies 'submitted')).toBe('submitted');
      // @ts-expect-error neither of the two is routed
      expect(advance(some, { event: 'route', by: 'system', at }).ok).toBe(false);
    }
    expect(isInState(some, 'applied')).toBe(false);
  });
});

describe('a history from outside', () => {
  it('is refused at its first event that does not fit', () => {
    fc.assert(
      fc.property(
        lives.filter((life) => life.length > 0),
        fc.nat(),
        (life, choice) => {
          const history = historyOf(life);
          const at = choice % history.length;
          const found = (change: Partial<RequestEvent>) => {
            const judged = replayEvents(history.map((of, index) => (index === at ? { ...of, ...change } : of)));
            return judged.ok ? [] : judged.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
          };
          expect(found({ sequence: at + 2 })).toEqual([`${at}.sequence event-out-of-sequence`]);
          expect(found({ state: 'draft' })).toEqual([`${at}.state event-state-other`]);
          const from = life[at]?.from;
          const strange = transitions.find(
            ({ event }) => !transitions.some((of) => of.from === from && of.event === event),
          );
          expect(found({ event: strange?.event ?? 'submit' })).toEqual([`${at}.event transition-illegal`]);
          if (at > 0) expect(found({ at: '2025-12-31T23:59:59Z' })).toEqual([`${at}.at event-before-last`]);
        },
      ),
    );
  });
});
