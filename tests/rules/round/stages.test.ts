import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecidedRound, NominatedRound, Round } from '../../../src/rules/index.js';
import {
  advanceRound,
  breakTies,
  compute,
  decideRound,
  receiveRound,
  resumeRound,
  runRound,
  textOf,
  waiveDecision,
  waiveNomination,
} from '../../../src/rules/index.js';
import type { World } from './world.js';
import { criteriaA, givenIn, inputOf, isNominated, runWorld, share, text, worlds, fewer } from './world.js';

const post = (id: string, places = 1) => ({ id, places, criteria: 'A' as const, vacant: true });
const person = (n: number, performance: number, wishes: readonly string[] = ['P-1']) => ({
  applicant: `E-${n}`,
  wishes,
  marks: { performance, training: 5, interview: 0, test: 0 },
  appointedOn: `1440-01-0${n}H`,
  suspended: false,
});
const world: World = { posts: [post('P-1')], people: [person(1, 3), person(2, 5), person(3, 4)] };

const nominated = (of: World, more: object = {}): NominatedRound => {
  const round = runWorld(of, more);
  if (!isNominated(round)) throw new Error(round.stage);
  return round;
};
const decided = (more: object = {}): DecidedRound => decideRound(nominated(world, more), { issuedOn: '1447-02-01H' });
const copy = (round: Round): unknown => JSON.parse(JSON.stringify(round));

describe('every stage', () => {
  const stagesOf = (json: unknown): readonly Round[] => {
    const received = receiveRound(json);
    if (!received.ok) throw new Error(received.issues[0]?.code);
    const found: Round[] = [received.value];
    for (let at: Round = received.value; advanceRound(at) !== at;) found.push((at = advanceRound(at)));
    return found;
  };

  it('is plain JSON, and goes on from where it was saved to the same end', () => {
    fc.assert(
      fc.property(worlds({ ties: true, sets: ['A', 'B'] }), (of) => {
        const whole = stagesOf(inputOf(of));
        for (const stage of whole) {
          const resumed = resumeRound(copy(stage));
          expect(resumed).toEqual({ ok: true, value: stage });
          let at: Round = stage;
          while (advanceRound(at) !== at) at = advanceRound(copy(at) as Round);
          expect(at).toEqual(whole.at(-1));
        }
      }),
      fewer(),
    );
  });

  it('keeps what was refused when it is saved', () => {
    const input = inputOf(world);
    const applications = [
      ...input.applications,
      { ...input.applications[0], applicant: 'E-9', submittedOn: '1447-02-01H' },
    ];
    const saved = runRound({ ...input, applications });
    if (!saved.ok) throw new Error('unread');
    expect(saved.value.refusals).toHaveLength(1);
    expect(resumeRound(copy(saved.value))).toEqual(saved);
  });

  it('that was altered is refused, whatever was altered', () => {
    const alter = (place: readonly (string | number)[], value: unknown) => {
      const saved = copy(decided());
      const last = place.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], saved);
      (last as Record<string | number, unknown>)[place.at(-1) ?? ''] = value;
      const found = resumeRound(saved);
      return found.ok ? 'ok' : found.issues[0]?.code;
    };
    expect(alter(['stage'], 'decided')).toBe('ok');
    expect(alter(['scores', 0, 'hundredths'], 1)).toBe('round-altered');
    expect(alter(['nominations', 0, 'applicant'], 'E-1')).toBe('round-altered');
    expect(alter(['decisions', 0, 'step'], 15)).toBe('round-altered');
    expect(alter(['applications', 0, 'marks', 'performance'], 5)).toBe('round-altered');
    expect(alter(['applications', 0, 'facts', 'employee.shoe'], 1)).toBe('round-altered');
    expect(alter(['dates'], null)).toBe('round-altered');
    expect(alter(['stage'], 'other')).toBe('not-a-round');
  });

  it('of anything at all is read without throwing', () => {
    const input = inputOf(world);
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...Object.keys(input.announcement)),
        fc.constantFrom(...Object.keys(input.applications[0] ?? {})),
        (value, a, b) => {
          receiveRound(value);
          resumeRound(value);
          runRound({ ...input, announcement: { ...input.announcement, [a]: value } });
          runRound({ ...input, applications: [{ ...input.applications[0], [b]: value }] });
        },
      ),
    );
  });
});

describe('decisions', () => {
  it('hold the step and pay that the law gives, and never take effect before they are issued', () => {
    const round = decided();
    expect(givenIn({ ...round, stage: 'nominated' })).toEqual({ 'E-2': 'P-1' });
    const { results } = compute(
      'salary.promotion-step',
      { 'old.rank': 6, 'old.step': 5, 'new.rank': 7 },
      { asOf: '1447-02-01H' },
    );
    expect(round.decisions).toEqual([
      {
        applicant: 'E-2',
        post: 'P-1',
        rank: 7,
        authority: 'competent-minister',
        issuedOn: '1447-02-01H',
        effectiveOn: '1447-02-01H',
        paidFrom: null,
        step: results['new.step'],
        basic: results['new.basic'],
        unknown: ['decision.startedWorkOn'],
      },
    ]);
    const started = decideRound(nominated(world), { issuedOn: '1447-02-01H', startedWorkOn: { 'E-2': '1447-02-10H' } });
    expect(started.decisions[0]).toMatchObject({ paidFrom: '1447-02-10H', unknown: [] });
    expect(resumeRound(copy(started))).toEqual({ ok: true, value: started });
  });

  it('name the step as unknown where the present one is not given', () => {
    const input = inputOf(world);
    const applications = input.applications.map(({ step: _step, ...of }) => of);
    const round = runRound({ ...input, applications });
    if (!round.ok || !isNominated(round.value)) throw new Error('not nominated');
    const [decision] = decideRound(round.value, { issuedOn: '1447-02-01H' }).decisions;
    expect([decision?.step, decision?.unknown.includes('old.step')]).toEqual([null, true]);
  });
});

describe('waivers', () => {
  it('are as the announcement says', () => {
    const allowed = (waiver: string) => {
      const round = nominated(world, { waiver });
      const [before, after] = [
        waiveNomination(round, 'E-2'),
        waiveDecision(decideRound(round, { issuedOn: '1447-02-01H' }), 'E-2', { issuedOn: '1447-03-01H' }),
      ];
      return [before.ok, after.ok];
    };
    expect([allowed('none'), allowed('before-decision'), allowed('after-decision')]).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
    const stranger = waiveNomination(nominated(world), 'E-1');
    expect(stranger.ok ? '' : stranger.issues[0]?.code).toBe('not-a-nominee');
  });

  it('after the decision bring the next in line, move nobody, and are audited', () => {
    const people = [person(1, 5, ['P-1']), person(2, 4, ['P-1', 'P-2']), person(3, 3, ['P-1']), person(4, 2, ['P-1'])];
    const round = decideRound(nominated({ posts: [post('P-1'), post('P-2')], people }, { waiver: 'after-decision' }), {
      issuedOn: '1447-02-01H',
    });
    const after = waiveDecision(round, 'E-1', { issuedOn: '1447-03-01H' });
    if (!after.ok) throw new Error('no waiver');
    // E-2 would rather have P-1, and has a decision for P-2 already.
    expect(after.value.decisions.map(({ applicant, post: of, issuedOn }) => [applicant, of, issuedOn])).toEqual([
      ['E-2', 'P-2', '1447-02-01H'],
      ['E-3', 'P-1', '1447-03-01H'],
    ]);
    expect(resumeRound(copy(after.value))).toEqual({ ok: true, value: after.value });
    const [forged] = [copy(after.value) as { decisions: { applicant: string }[] }];
    if (forged?.decisions[1] !== undefined) forged.decisions[1].applicant = 'E-4';
    expect(resumeRound(forged).ok).toBe(false);
  });

  it('after the decision stop at equals', () => {
    const people = [
      person(1, 5),
      { ...person(2, 3), appointedOn: '1440-01-01H' },
      { ...person(3, 3), appointedOn: '1440-01-01H' },
    ];
    const round = decideRound(nominated({ posts: [post('P-1')], people }, { waiver: 'after-decision' }), {
      issuedOn: '1447-02-01H',
    });
    const after = waiveDecision(round, 'E-1', { issuedOn: '1447-03-01H' });
    expect(after.ok ? [] : after.issues).toMatchObject([{ code: 'equals-next-in-line', params: { count: 2 } }]);
  });
});

describe('what is refused', () => {
  const input = inputOf(world);
  const refused = (change: (of: ReturnType<typeof inputOf>) => unknown) => {
    const round = runRound(change(input));
    if (!round.ok) return round.issues.map(({ code, path }) => ['round', code, path.join('.')]);
    const listed = round.value.refusals.flatMap(({ what, issues }) =>
      issues.map(({ code, path }) => [what, code, path.join('.')]),
    );
    for (const { issues } of round.value.refusals)
      for (const one of issues) {
        expect(textOf(one, 'en')).not.toContain(`(${one.code})`);
        expect(textOf(one, 'ar')).toMatch(/[\u0600-\u06ff]/);
      }
    return listed;
  };
  const withFirst = (more: object) => (of: typeof input) => ({
    ...of,
    applications: of.applications.map((one, i) => (i === 0 ? { ...one, ...more } : one)),
  });
  const announced = (more: object) => (of: typeof input) => ({ ...of, announcement: { ...of.announcement, ...more } });

  it('is nothing in a good round', () => {
    expect(refused((of) => of)).toEqual([]);
  });

  it('is weights that do not sum, with the posts that hang on them, and no other post', () => {
    const wrong = { ...criteriaA, criteria: [share('performance', 60), share('training', 30), share('interview', 0)] };
    expect(refused(announced({ criteria: [wrong, { ...wrong, id: 'B', total: 90 }] }))).toEqual([
      ['criteria', 'weights-sum', 'announcement.criteria.0.criteria'],
      ['post', 'criteria-not-announced', 'announcement.posts.0.criteria'],
      ...[0, 1, 2].map((i) => ['wish', 'wish-not-announced', `applications.${i}.wishes.0`]),
    ]);
  });

  it.each([
    [
      'a wish for a post that was not announced',
      { wishes: ['P-9', 'P-1'] },
      ['wish', 'wish-not-announced', 'applications.0.wishes.0'],
    ],
    ['a wish that stands twice', { wishes: ['P-1', 'P-1'] }, ['application', 'wish-twice', 'applications.0.wishes.1']],
    [
      'an application after the window',
      { submittedOn: '1447-01-08H' },
      ['application', 'application-outside-window', 'applications.0.submittedOn'],
    ],
    [
      'an application before the window',
      { submittedOn: '1446-12-29H' },
      ['application', 'application-outside-window', 'applications.0.submittedOn'],
    ],
    [
      'a mark outside its scale',
      { marks: { performance: 6, training: 5 } },
      ['criteria', 'mark-outside-scale', 'marks.performance'],
    ],
    [
      'a rating that is none',
      { marks: { performance: 'good', training: 5 } },
      ['criteria', 'mark-outside-scale', 'marks.performance'],
    ],
    [
      'a mandatory score that is missing',
      { marks: { training: 5 } },
      ['criteria', 'mark-missing', 'marks.performance'],
    ],
    [
      'a fact that is none',
      { facts: { 'employee.shoe': 44 } },
      ['application', 'fact-unknown', 'applications.0.facts.employee.shoe'],
    ],
    [
      'a comparison across scales',
      { scale: 'health' },
      ['wish', 'comparison-across-scales', 'applications.0.wishes.0'],
    ],
    ['a member that is unknown', { age: 44 }, ['application', 'key-unknown', 'applications.0']],
  ])('is %s, and the rest of the round goes on', (_name, more, expected) => {
    expect(refused(withFirst(more))).toEqual([expected]);
    const round = runRound(withFirst(more)(input));
    if (!round.ok || !isNominated(round.value)) throw new Error('not nominated');
    expect(givenIn(round.value)).toEqual({ 'E-2': 'P-1' });
  });

  it('is each of two applications of one person', () => {
    expect(refused(withFirst({ applicant: 'E-2' }))).toEqual(
      [0, 1].map((i) => ['application', 'applicant-twice', `applications.${i}.applicant`]),
    );
  });

  it('is who is outside a closed group, and too many wishes', () => {
    expect(refused(announced({ candidates: ['E-2', 'E-3'] }))).toEqual([
      ['application', 'applicant-outside-group', 'applications.0.applicant'],
    ]);
    const many = (of: typeof input) => withFirst({ wishes: ['P-1', 'P-2'] })(announced({ mostWishes: 1 })(of));
    expect(refused(many)).toEqual([['application', 'wishes-too-many', 'applications.0.wishes']]);
  });

  it('is a post that is not had by comparison, and an announcement that cannot be read', () => {
    const [of] = input.announcement.posts;
    expect(refused(announced({ posts: [{ ...of, rank: 14 }] }))[0]).toEqual([
      'post',
      'round-without-comparison',
      'announcement.posts.0.rank',
    ]);
    expect(refused(announced({ posts: [{ ...of, facts: { 'employee.rank': 6 } }] }))[0]).toEqual([
      'post',
      'fact-unknown',
      'announcement.posts.0.facts.employee.rank',
    ]);
    expect(refused(announced({ lastDay: '1446-01-01H' }))).toEqual([
      ['round', 'period-reversed', 'announcement.lastDay'],
    ]);
    expect(refused(announced({ posts: [of, of] }))).toEqual([['round', 'id-twice', 'announcement.posts.1']]);
    expect(refused(announced({ type: 'royal' }))).toEqual([['round', 'json-type', 'announcement.type']]);
    expect(refused(announced({ further: [{ label: text('x'), values: { 'E-1': 'y' } }] }))[0]?.[1]).toBe('json-type');
  });

  it('takes candidates without applications on the route of selection', () => {
    const applications = input.applications.map(({ wishes: _wishes, submittedOn: _on, ...of }) => of);
    const round = runRound({ ...announced({ route: 'selection' })(input), applications });
    if (!round.ok || !isNominated(round.value)) throw new Error('not nominated');
    expect([round.value.refusals, givenIn(round.value)]).toEqual([[], { 'E-2': 'P-1' }]);
    expect(refused((of) => ({ ...of, applications })).map(([, code]) => code)).toContain('key-missing');
  });
});

describe('a further element', () => {
  const people = [1, 2, 3].map((n) => ({ ...person(n, 3), appointedOn: '1440-01-01H' }));
  it('that does not set all apart leaves the rest to another', () => {
    const first = runWorld({ posts: [post('P-1')], people });
    if (first.stage !== 'tied') throw new Error(first.stage);
    expect(first.ties).toEqual([{ criteria: 'A', post: 'P-1', applicants: ['E-1', 'E-2', 'E-3'], places: 1 }]);
    const second = breakTies(first, { label: text('one'), values: { 'E-1': 2, 'E-2': 2, 'E-3': 1 } });
    if (second.stage !== 'tied') throw new Error(second.stage);
    expect(second.ties[0]?.applicants).toEqual(['E-1', 'E-2']);
    const third = breakTies(second, { label: text('two'), values: { 'E-1': 1, 'E-2': 2 } });
    if (!isNominated(third)) throw new Error(third.stage);
    expect(givenIn(third)).toEqual({ 'E-2': 'P-1' });
    expect(third.orders[0]?.places.map(({ applicants, behindBy }) => [applicants, behindBy])).toEqual([
      [['E-2'], undefined],
      [['E-1'], 'further'],
      [['E-3'], 'further'],
    ]);
    expect(resumeRound(copy(third))).toEqual({ ok: true, value: third });
  });
});
