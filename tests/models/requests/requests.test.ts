import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  announcementSchema,
  dataUpdateSchema,
  isEditable,
  isFinal,
  issuesOf,
  promotionApplicationSchema,
  requestEvents,
  requestStates,
  stateAfter,
  transition,
  transitions,
} from '../../../src/models/index.js';
import type { RequestActor, RequestEventName, RequestState } from '../../../src/models/index.js';
import { announcementsOf } from '../../../src/sandbox/index.js';

const states = Object.keys(requestStates) as RequestState[];
const events = Object.keys(requestEvents) as RequestEventName[];
const actors: readonly RequestActor[] = ['employee', 'system', 'agency'];

describe('the life of a request', () => {
  it('knows exactly the transitions of its table, each by its actor alone', () => {
    for (const state of states) {
      for (const event of events) {
        for (const actor of actors) {
          const listed = transitions.find((of) => of.from === state && of.event === event);
          const found = transition(state, event, actor);
          if (listed?.actor === actor) expect(found).toEqual({ ok: true, value: listed.to });
          else
            expect(found.ok ? 'ok' : found.issues[0]?.code).toBe(
              listed === undefined ? 'transition-illegal' : 'transition-actor',
            );
        }
      }
    }
  });

  it('leads from the draft to every state, and never out of a final one', () => {
    const reached = new Set<RequestState>(['draft']);
    for (const _ of states) for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
    expect(reached).toEqual(new Set(states));
    expect(states.filter(isFinal).toSorted()).toEqual(['applied', 'cancelled', 'expired', 'rejected']);
    expect(states.filter(isEditable)).toEqual(['draft', 'returned']);
  });

  it('applies only what was approved, and only what was submitted is approved', () => {
    const before = (state: RequestState) => transitions.filter(({ to }) => to === state).map(({ from }) => from);
    expect(before('applied')).toEqual(['approved']);
    expect(before('approved')).toEqual(['under-review']);
    expect(requestEvents.submit.en).not.toBe(requestEvents.apply.en);
  });

  it('does not compile with an event that the state does not know', () => {
    expect(stateAfter('draft', 'submit')).toBe('submitted');
    // @ts-expect-error -- a draft is not applied
    expect(stateAfter('draft', 'apply')).toBeUndefined();
  });
});

const consent = {
  text: 'terms',
  version: '1',
  hash: 'a'.repeat(64),
  purpose: 'service',
  givenAt: '2026-01-01T00:00:00Z',
};
const job = fc.record({
  currentPosition: fc.record({ number: fc.stringMatching(/^\d{1,6}$/) }),
  officialJobTitle: fc.constantFrom('محلل أنظمة', 'HR specialist'),
  positionStartDate: fc.constantFrom('1440-06-09H', '2019-02-14', '1446-12-29H'),
  rank: fc.integer({ min: 1, max: 15 }),
  step: fc.integer({ min: 1, max: 10 }),
  entity: fc.constant('example:moh'),
});
const update = fc.record(
  {
    personal: fc.record({ mobile: fc.constantFrom('+966500000001', '+966512345678') }),
    job,
    qualifications: fc.array(
      fc.record({
        degree: fc.constantFrom('bachelor', 'unspecified-diploma', 'agency-degree'),
        specialisation: fc.constant('إدارة أعمال'),
        awardedOn: fc.constant('1435-01-01H'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: ['job'] },
);

describe('a data update', () => {
  it('is encoded to what it was decoded from', () => {
    fc.assert(
      fc.property(update, (of) => {
        const wire = { reason: 'data-correction', consent, ...of };
        expect(
          z.encode(dataUpdateSchema, z.decode(dataUpdateSchema, wire as z.input<typeof dataUpdateSchema>)),
        ).toEqual(wire);
      }),
    );
  });

  const codes = (input: unknown): readonly string[] => {
    const found = issuesOf(dataUpdateSchema, input);
    return found.ok ? [] : found.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
  };
  const base = { reason: 'data-correction', consent };
  const section = {
    currentPosition: { number: '12' },
    officialJobTitle: 'محلل',
    positionStartDate: '1440-06-09H',
    rank: 15,
    step: 10,
    entity: 'example:moh',
  };

  it('changes one section at least (R161)', () => {
    expect(codes(base)).toEqual([': nothing-changes']);
    expect(codes({ ...base, qualifications: [] })).toEqual([': nothing-changes']);
    expect(codes({ ...base, job: section })).toEqual([]);
  });

  it('wants a consent (R162), and a step that the rank has (R56)', () => {
    expect(codes({ reason: 'data-correction', job: section })).toEqual(['consent: missing']);
    expect(codes({ ...base, job: { ...section, step: 11 } })).toEqual(['job.step: step-outside-rank']);
  });

  it('refuses the 30th of a month of 29 days, an unknown field and free text for the entity (R59)', () => {
    expect(codes({ ...base, job: { ...section, positionStartDate: '1446-01-30H' } })).toEqual([
      'job.positionStartDate: day-outside-month',
    ]);
    expect(codes({ ...base, job: { ...section, salary: 1 } })).toEqual(['job.salary: unknown-field']);
    expect(codes({ ...base, job: { ...section, entity: 'وزارة' } })).toEqual(['job.entity: code-system-missing']);
  });
});

describe('an application for promotion', () => {
  it('holds each wish once, and one at least', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('P-1', 'P-2', 'P-3'), { maxLength: 6 }), (wishes) => {
        const found = promotionApplicationSchema.safeParse({ announcement: 'A-1', wishes });
        expect(found.success).toBe(wishes.length > 0 && new Set(wishes).size === wishes.length);
      }),
    );
  });
});

describe('an announcement', () => {
  it('is encoded to what it was decoded from', () => {
    for (const announcement of announcementsOf()) {
      const wire = z.encode(announcementSchema, announcement);
      expect(z.encode(announcementSchema, z.decode(announcementSchema, wire))).toEqual(wire);
    }
  });
});
