import { describe, expect, test } from 'vitest';
import type { PersonSeed } from '../../src/sandbox/index.js';
import { announcementsOf, createSandbox, peopleOf } from '../../src/sandbox/index.js';
import type { Decision } from '../../src/rules/index.js';
import { bayanatiAccess, masarAccess, ordinaryPromotion } from '../../src/rules/index.js';
import { application, signedIn, signIn, thrownBy } from '../client/world.js';

const refusing = ({ findings }: Decision): string[] =>
  findings.flatMap(({ rule, status, severity }) => (status === 'unmet' && severity === 'blocking' ? [rule] : []));

const asking = ({ findings }: Decision): string[] => [...new Set(findings.flatMap(({ unknown }) => unknown))];

const changed = (at: number, change: (person: PersonSeed) => PersonSeed): readonly PersonSeed[] =>
  peopleOf().map((person, index) => (index === at ? change(person) : person));

const resultsOf = async (people: readonly PersonSeed[], who: number, ...wishes: string[]) => {
  const { client } = await signedIn({ people }, { who });
  const { number } = await client.promotions.apply(application(...wishes));
  return (await client.promotions.result(number)).wishes;
};

describe('what the sandbox decides, the rule engine decides', () => {
  test('each wish has its own decision, in the order of the wishes', async () => {
    const wishes = await resultsOf(peopleOf(), 0, 'P-801', 'P-701', 'P-702');
    expect(wishes.map(({ post }) => post)).toEqual(['P-801', 'P-701', 'P-702']);
    expect(wishes.map(({ decision }) => decision.outcome)).toEqual(['ineligible', 'eligible', 'eligible']);
    for (const { decision } of wishes) {
      expect(decision.set).toBe(ordinaryPromotion.id);
      expect(decision.findings.map(({ rule }) => rule).toSorted()).toEqual(
        ordinaryPromotion.rules.map(({ id }) => id.replace(/\/.*$/, '')).toSorted(),
      );
    }
  });

  test('who is refused for several reasons is told each of them', async () => {
    const [wish] = await resultsOf(peopleOf(), 1, 'P-701');
    expect(wish?.decision.outcome).toBe('ineligible');
    expect(wish === undefined ? [] : refusing(wish.decision).length).toBeGreaterThanOrEqual(2);
  });

  test('who is not known well enough is neither refused nor admitted, and what to ask for is named', async () => {
    const [wish] = await resultsOf(peopleOf(), 2, 'P-701');
    expect(wish?.decision.outcome).toBe('undetermined');
    expect(wish === undefined ? [] : asking(wish.decision).length).toBeGreaterThan(0);
  });

  test('one field of a person changes the decision', async () => {
    const suspended = changed(0, (person) => ({
      ...person,
      record: {
        ...person.record,
        suspensions: [{ from: '1446-01-01H', lastDay: null, provenance: 'verified' as const }],
      },
    }));
    const [wish] = await resultsOf(suspended, 0, 'P-701');
    expect(wish?.decision.outcome).toBe('ineligible');
    expect(wish === undefined ? [] : refusing(wish.decision)).toContain('promotion.bar.suspension');
  });

  test('access to both platforms is decided by their rule sets, for the one who is signed in', async () => {
    const { client } = await signedIn();
    const [bayanati, masar] = [await client.profile.access('bayanati'), await client.profile.access('masar')];
    expect([bayanati.set, masar.set]).toEqual([bayanatiAccess.id, masarAccess.id]);
    expect([bayanati.outcome, masar.outcome]).toEqual(['eligible', 'eligible']);
  });

  test('who may not use the service stores no draft', async () => {
    const people = changed(0, (person) => ({ ...person, record: { ...person.record, regime: 'military' } }));
    const { client, sandbox } = await signedIn({ people });
    expect((await client.profile.access('bayanati')).outcome).toBe('ineligible');
    expect(await thrownBy(client.promotions.apply(application('P-701')))).toMatchObject({ code: 'access-refused' });
    expect(sandbox.requestCount()).toBe(0);
  });
});

describe('an application', () => {
  test('is for what was announced, and for no more than may be wished for', async () => {
    const { client } = await signedIn();
    expect(await thrownBy(client.promotions.apply(application('P-999', 'P-701')))).toMatchObject({
      code: 'body-invalid',
      issues: [{ code: 'wish-not-announced', path: ['content', 'wishes', 0] }],
    });
    const elsewhere = application('P-701');
    expect(
      await thrownBy(client.promotions.apply({ ...elsewhere, content: { ...elsewhere.content, announcement: 'A-0' } })),
    ).toMatchObject({ code: 'announcement-unknown' });
  });

  test.each([
    ['2025-06-29T20:59:59Z', 'window-closed'],
    // The day begins in Riyadh three hours before it does in Greenwich.
    ['2025-06-29T21:00:00Z', 'submitted'],
    ['2025-07-20T20:59:59Z', 'submitted'],
    ['2025-07-20T21:00:00Z', 'window-closed'],
  ])('sent at %s, which is an edge of the announced time, is %s', async (now, expected) => {
    const { client, sandbox } = await signedIn();
    sandbox.clock.advance(Date.parse(now) - sandbox.clock.now());
    const [announcement] = announcementsOf();
    expect([announcement?.opensOn.gregorian, announcement?.lastDay.gregorian]).toEqual(['2025-06-30', '2025-07-20']);
    const sent = client.promotions.apply(application('P-701')).then(
      ({ state }) => state,
      (thrown: unknown) => (thrown as { code: string }).code,
    );
    expect(await sent).toBe(expected);
  });

  test('that is withdrawn is cancelled', async () => {
    const { client } = await signedIn();
    const { number } = await client.promotions.apply(application('P-701'));
    expect((await client.promotions.withdraw(number)).state).toBe('cancelled');
  });

  test('goes to the entity that announced; a data update to the one that employs', async () => {
    const { client } = await signedIn();
    const { destination } = await client.promotions.apply(application('P-701'));
    const [announcement] = announcementsOf();
    expect(destination).toBe(announcement?.entity);
  });
});

describe('people', () => {
  test('are synthetic, or there is no sandbox', () => {
    const real = changed(0, (person) => ({ ...person, nationalId: '1000000008' }));
    expect(() => createSandbox({ people: real })).toThrow(
      expect.objectContaining({ code: 'identifier-not-synthetic', path: ['nationalId'] }),
    );
  });

  test('whose record is none are refused with its place, and without its value', () => {
    const [person] = peopleOf();
    const ranks = [{ rank: 99, step: 1, from: '1441-01-01H', lastDay: null, provenance: 'verified' as const }];
    const people = person === undefined ? [] : [{ ...person, record: { ...person.record, ranks } }];
    expect(() => createSandbox({ people })).toThrow(expect.objectContaining({ path: ['record', 'ranks', 0, 'rank'] }));
  });

  test('sign in each as himself', async () => {
    const { sandbox, url } = await signedIn();
    const ids = [];
    for (const who of [0, 1, 2]) ids.push((await (await signIn(sandbox, url, who)).client.profile.get()).employeeId);
    expect(ids).toEqual(['E-0001', 'E-0002', 'E-0003']);
  });
});
