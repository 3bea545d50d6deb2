import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { redact } from '../../../src/models/privacy/index.js';
import type { Progress, Wizard } from '../../../src/models/requests/index.js';
import {
  accountStatusOf,
  bayanatiRegistration,
  completeStep,
  goToStep,
  isAtStep,
  judgeStep,
  masarRegistration,
  progressSchema,
  resumeWizard,
  shownFields,
  startWizard,
  stepBack,
} from '../../../src/models/requests/index.js';
import { fieldsOf } from '../../../src/models/schema/index.js';
import { bayanatiAnswers, instructions, masarAnswers } from '../../arbitraries/registration.js';

type Wires = Readonly<Record<string, fc.Arbitrary<unknown>>>;
const bayanati = bayanatiRegistration(instructions);
const wizards: readonly (readonly [string, Wizard, Wires])[] = [
  ['Bayanati', bayanati, bayanatiAnswers],
  ['Masar', masarRegistration, masarAnswers],
];

/** What someone may do at a step, rightly or wrongly. */
type Move =
  | { readonly does: 'complete'; readonly step: number; readonly wires: Readonly<Record<string, unknown>> }
  | { readonly does: 'back' }
  | { readonly does: 'go'; readonly step: number };

/** Moves of which most go on, so that walks come to the end, and some are of another step than the present one. */
const movesOf = (wires: Wires): fc.Arbitrary<readonly Move[]> => {
  const move = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        does: fc.constant('complete' as const),
        step: fc.constantFrom(-1, -1, -1, -1, 0, 2, 4, 8),
        set: fc.nat(1),
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('back' as const) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('go' as const), step: fc.nat(9) }) },
  );
  return fc
    .tuple(fc.tuple(fc.record(wires), fc.record(wires)), fc.array(move, { maxLength: 20 }))
    .map(([sets, moves]) =>
      moves.map((of): Move => (of.does === 'complete' ? { ...of, wires: sets[of.set] ?? sets[0] } : of)),
    );
};

/** The answers to a step, what it repeats of an earlier one being as it stands there. */
const fitting = (wizard: Wizard, id: string, wires: Readonly<Record<string, unknown>>, answers: object): unknown => {
  const own = wires[id] as object;
  const email = (answers as { readonly email?: { readonly email: string } }).email?.email;
  return wizard.name === 'masar' && id === 'email-code' && email !== undefined ? { ...own, email } : own;
};

interface Told {
  readonly at: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Walks, telling at every move what was there before, what came of it, and what it should be. */
const walk = (
  wizard: Wizard,
  moves: readonly Move[],
  see: (progress: Progress, told: Told, move: Move, accepted: boolean) => void,
): Progress => {
  const ids = wizard.steps.map(({ id }) => id);
  let progress: Progress = startWizard(wizard);
  let told: Told = { at: ids[0] ?? '', answers: {} };
  for (const move of moves) {
    const index = told.at === 'registered' ? ids.length : ids.indexOf(told.at);
    if (move.does === 'complete') {
      const id = ids[move.step === -1 ? index : move.step % ids.length] ?? 'registered';
      const answers = fitting(wizard, id, move.wires, told.answers);
      const next = completeStep(wizard, progress, id, answers);
      if (id === told.at && id !== 'registered')
        told = { at: ids[index + 1] ?? 'registered', answers: { ...told.answers, [id]: answers } };
      if (next.ok) progress = next.value;
      see(progress, told, move, next.ok);
    } else if (move.does === 'back') {
      const next = stepBack(wizard, progress);
      if (index > 0 && told.at !== 'registered') told = { ...told, at: ids[index - 1] ?? '' };
      if (next.ok) progress = next.value;
      see(progress, told, move, next.ok);
    } else {
      const id = ids[move.step % ids.length] ?? '';
      const next = goToStep(wizard, progress, id);
      if (next.ok) progress = next.value;
      if (next.ok) told = { ...told, at: id };
      see(progress, told, move, next.ok);
    }
  }
  return progress;
};

describe.each(wizards)('registering in %s', (_, wizard, wires) => {
  const ids = wizard.steps.map(({ id }) => id);
  const moves = movesOf(wires);

  it('goes through its steps in order to where one is registered', () => {
    fc.assert(
      fc.property(fc.record(wires), (all) => {
        const seen: string[] = [];
        const end = walk(
          wizard,
          ids.map(() => ({ does: 'complete', step: -1, wires: all })),
          ({ at }) => seen.push(at),
        );
        expect(seen).toEqual([...ids.slice(1), 'registered']);
        expect(Object.keys(end.answers)).toEqual(ids);
      }),
    );
  });

  it('keeps on every way of going on and back what was answered, and stands where the way leads', () => {
    fc.assert(
      fc.property(moves, (all) => {
        walk(wizard, all, ({ at, answers }, told) => {
          expect({ at, answers }).toEqual(told);
        });
      }),
    );
  });

  it('activates the account when one is registered, and not a step before', () => {
    expect(accountStatusOf()).toBe('none');
    fc.assert(
      fc.property(moves, (all) => {
        walk(wizard, all, (progress) => {
          const isWhole = progress.at === 'registered' && ids.every((id) => progress.answers[id] !== undefined);
          expect(accountStatusOf(progress)).toBe(isWhole ? 'active' : 'pending');
        });
      }),
    );
  });

  it('stored as JSON and resumed, is the same at every step of every walk', () => {
    fc.assert(
      fc.property(moves, (all) => {
        walk(wizard, all, (progress) => {
          expect(resumeWizard(wizard, JSON.parse(JSON.stringify(progress)))).toEqual({ ok: true, value: progress });
        });
      }),
    );
  });

  it('reaches no step before those before it are answered, however it is tried', () => {
    fc.assert(
      fc.property(moves, fc.constantFrom(...ids, 'registered'), (all, place) => {
        const progress = walk(wizard, all, () => undefined);
        const open = wizard.steps.findIndex((step) => !judgeStep(step, progress.answers[step.id], progress.answers).ok);
        const furthest = open === -1 ? ids.length : open;
        const index = place === 'registered' ? ids.length : ids.indexOf(place);
        expect(resumeWizard(wizard, { ...progress, at: place }).ok).toBe(index <= furthest);
        if (place === 'registered') return;
        expect(goToStep(wizard, progress, place).ok).toBe(index <= furthest && progress.at !== 'registered');
        expect(completeStep(wizard, progress, place, progress.answers[place]).ok).toBe(
          progress.at === place &&
            judgeStep(wizard.steps[index] as (typeof wizard.steps)[0], progress.answers[place]).ok,
        );
      }),
    );
  });

  it('skips no field that is shown, and fills none that is hidden', () => {
    fc.assert(
      fc.property(fc.record(wires), fc.constantFrom(...wizard.steps), fc.nat(), (all, step, place) => {
        const answers = all[step.id] as Readonly<Record<string, unknown>>;
        const names = Object.keys(shownFields(step, answers, 'en')).filter((name) => /^\w+$/.test(name));
        const hidden = Object.keys(fieldsOf(step.answers, 'en')).filter(
          (name) => /^\w+$/.test(name) && !names.includes(name),
        );
        const name = names[place % names.length];
        if (name !== undefined) {
          const { [name]: _left, ...rest } = answers;
          const judged = judgeStep(step, rest);
          expect(judged.ok || judged.issues).toContainEqual(expect.objectContaining({ code: 'missing', path: [name] }));
        }
        for (const of of hidden) expect(judgeStep(step, { ...answers, [of]: answers[of] ?? [] }).ok).toBe(false);
      }),
    );
  });

  it('is stored with nothing that an answer did not declare, and refused with anything else', () => {
    fc.assert(
      fc.property(moves, fc.constantFrom(...ids), fc.anything(), (all, id, anything) => {
        const progress = walk(wizard, all, () => undefined);
        for (const stored of [
          { ...progress, wizard: 'another' },
          { ...progress, at: 'nowhere' },
          { ...progress, password: 'x' },
          { ...progress, answers: { ...progress.answers, [id]: { password: anything } } },
          anything,
        ])
          expect(resumeWizard(wizard, stored).ok).toBe(false);
      }),
    );
  });

  it('has no title, source or field without words in both languages', () => {
    for (const { title, source, answers } of wizard.steps) {
      expect(title.ar).toMatch(/[\u0600-\u06ff]/);
      expect(title.en).toMatch(/^[A-Z]/);
      expect(source).toMatch(/^R\d+/);
      for (const { label } of Object.values(fieldsOf(answers, 'ar'))) expect(label).toMatch(/[\u0600-\u06ff]/);
    }
  });
});

test('where previous experience is told of, one at least is named, and otherwise none', () => {
  const step = bayanati.steps[6];
  fc.assert(
    fc.property(bayanatiAnswers['current-job'], ({ experience, ...rest }) => {
      const codes = (answers: object): readonly string[] => {
        const judged = judgeStep(step, answers);
        return judged.ok ? [] : judged.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
      };
      const some = experience ?? [{ employer: 'شركة', title: 'محاسب', from: '1430-01-01H', lastDay: '1431-01-01H' }];
      expect(codes({ ...rest, hasPriorExperience: true })).toEqual(['experience: missing']);
      expect(codes({ ...rest, hasPriorExperience: true, experience: [] })).toEqual(['experience: too-few']);
      expect(codes({ ...rest, hasPriorExperience: true, experience: some })).toEqual([]);
      expect(codes({ ...rest, hasPriorExperience: false, experience: some })).toEqual(['experience: field-not-shown']);
    }),
  );
});

test('instructions are followed in their order, and none is skipped', () => {
  const step = bayanati.steps[7];
  const shown = instructions.map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...shown, 'other'), { maxLength: 3 }), (followed) => {
      expect(judgeStep(step, { followed }).ok).toBe(followed.join() === shown.join());
    }),
  );
});

test('nothing goes on that was not reviewed', () => {
  fc.assert(
    fc.property(bayanatiAnswers['personal-professional'], (answers) => {
      expect(judgeStep(bayanati.steps[5], { ...answers, reviewed: false })).toMatchObject({
        ok: false,
        issues: [{ code: 'not-reviewed', path: ['reviewed'] }],
      });
    }),
  );
});

test('a confirmed address that is changed afterwards has to be confirmed again', () => {
  const at = (email: string): Progress => ({
    wizard: 'masar',
    at: 'profile',
    answers: {
      access: { outcome: 'eligible' },
      'sign-in': { way: 'push', signedInAt: '2026-01-01T09:00:00Z' },
      email: { email },
      'email-code': { challenge: crypto.randomUUID(), email: 'a@example.sa', confirmedAt: '2026-01-01T09:01:00Z' },
    },
  });
  expect(resumeWizard(masarRegistration, at('a@example.sa')).ok).toBe(true);
  expect(resumeWizard(masarRegistration, at('b@example.sa'))).toMatchObject({
    issues: [{ code: 'step-not-reachable', path: ['at'], params: { furthest: 'email-code' } }],
  });
});

test('who may not use the service does not begin', () => {
  const begun = startWizard(masarRegistration);
  for (const outcome of ['ineligible', 'undetermined'] as const)
    expect(completeStep(masarRegistration, begun, 'access', { outcome })).toMatchObject({
      issues: [{ code: 'access-not-eligible' }],
    });
});

test('a stored registration that is redacted says neither who someone is nor how he is reached', () => {
  fc.assert(
    fc.property(bayanatiAnswers.identify, (identify) => {
      const shown = JSON.stringify(
        redact(progressSchema(bayanati), { wizard: 'bayanati', at: 'identify', answers: { identify } }),
      );
      for (const value of Object.values(identify)) expect(shown).not.toContain(value);
    }),
  );
});

test('answers are stored as they are written, in digits of whichever script they were typed', () => {
  const begun = goToStep(masarRegistration, startWizard(masarRegistration), 'access');
  expect(begun.ok).toBe(true);
  const typed = { nationalId: '١٩٩٩٩٩٩٩٩٦', name: ' سالم ', birthDate: '١٤١٠-٠٧-٠١هـ', mobile: '٠٥٠٠٠٠٠٠٠٩' };
  expect(judgeStep(bayanati.steps[2], typed)).toEqual({
    ok: true,
    value: { nationalId: '1999999996', name: 'سالم', birthDate: '1410-07-01H', mobile: '+966500000009' },
  });
});

test('an order that the steps do not have does not compile where the place is known', () => {
  const begun = startWizard(masarRegistration);
  // @ts-expect-error the first step is `access`
  completeStep(masarRegistration, begun, 'email', { email: 'a@example.sa' });
  // @ts-expect-error nothing is before the first step
  stepBack(masarRegistration, begun);
  // @ts-expect-error these are the answers to another step
  completeStep(masarRegistration, begun, 'access', { email: 'a@example.sa' });
  const next = completeStep(masarRegistration, begun, 'access', { outcome: 'eligible' });
  if (!next.ok) throw new Error('refused');
  const at: 'sign-in' = next.value.at;
  const before = stepBack(masarRegistration, next.value);
  const first: 'access' | false = before.ok && before.value.at;
  expect([at, first]).toEqual(['sign-in', 'access']);

  const resumed = resumeWizard(masarRegistration, next.value);
  if (!resumed.ok || !isAtStep(resumed.value, 'sign-in')) throw new Error('refused');
  const email = completeStep(masarRegistration, resumed.value, 'sign-in', {
    way: 'push',
    signedInAt: '2026-01-01T09:00:00Z',
  });
  const atEmail: 'email' | false = email.ok && email.value.at;
  expect(atEmail).toBe('email');
  const written = z.encode(progressSchema(masarRegistration), { wizard: 'masar', at: 'access', answers: {} });
  expect(written).toEqual(begun);
});
