import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/client/index.js';
import { announcementsOf, createSandbox, peopleOf } from '../../src/sandbox/index.js';
import { application, collect, quick, served, signedIn, signIn, thrownBy } from '../client/world.js';

const days = 86_400_000;
/** Two who compete for the same posts: nothing speaks against either, and the second was marked better. */
const rivals = () => {
  const [first, second, , specialist] = peopleOf();
  if (first === undefined || second === undefined || specialist === undefined) throw new Error('no people');
  const record = { ...first.record, employeeId: 'E-0002' };
  return [{ ...first }, { ...second, record }, specialist];
};

const consideration = Date.parse(`${announcementsOf()[0]?.considerationDate.gregorian}T00:00:00+03:00`);

const compete = async () => {
  const world = await signedIn({ people: rivals() });
  const other = await signIn(world.sandbox, world.url, 1);
  const { number: first } = await world.client.promotions.apply(application('P-701', 'P-702'));
  const { number: second } = await other.client.promotions.apply(application('P-701', 'P-702'));
  const until = (moment: number): void => world.sandbox.clock.advance(moment - world.sandbox.clock.now());
  return { ...world, other: other.client, first, second, until };
};

describe('a round', () => {
  test('is run on the day on which candidates are considered, and not before', async () => {
    const { client, first, until } = await compete();
    until(consideration - 1);
    expect(await thrownBy(client.promotions.why(first))).toMatchObject({ code: 'round-not-run', status: 409 });
    expect((await client.requests.get(first)).state).toBe('under-review');
    until(consideration);
    expect((await client.promotions.why(first)).stage).toBe('nominated');
  });

  test('gives each the dearest post that his points reach, and says why', async () => {
    const { client, other, first, second, until } = await compete();
    until(consideration);
    const [lower, higher] = [await client.promotions.why(first), await other.promotions.why(second)];
    expect([higher.answer.given, lower.answer.given]).toEqual(['P-701', 'P-702']);
    const [dearest] = lower.answer.wishes;
    expect(dearest).toMatchObject({ post: 'P-701', result: 'outranked', behindBy: 'points', candidates: 2 });
    // Of the other one it says his points, and nothing of who he is.
    expect(JSON.stringify(lower.answer)).not.toContain('E-0002');
    expect((await client.requests.get(first)).state).toBe('approved');
  });

  test('refuses who is not eligible, by the rules, and promotes nobody who was not given a post', async () => {
    const { client, sandbox } = await signedIn({}, { who: 1 });
    const { number } = await client.promotions.apply(application('P-701'));
    sandbox.clock.advance(consideration - sandbox.clock.now() + 20 * days);
    const { answer, decision } = await client.promotions.why(number);
    expect([answer.given, answer.wishes[0]?.result, decision]).toEqual([null, 'not-eligible', null]);
    expect(answer.wishes[0]?.because.length).toBeGreaterThan(0);
    expect((await client.requests.get(number)).state).toBe('rejected');
    expect((await client.profile.get()).ranks).toHaveLength(1);
  });

  test('once decided, is in the record: the rank, the step and the promotion', async () => {
    const { client, first, until } = await compete();
    until(consideration + 16 * days);
    const { stage, decision } = await client.promotions.why(first);
    expect([stage, decision?.rank]).toEqual(['decided', 7]);
    expect((await client.requests.get(first)).state).toBe('applied');
    const { ranks, promotions } = await client.profile.get();
    expect(ranks.map(({ rank, step, lastDay }) => [rank, step, lastDay === null])).toEqual([
      [6, 4, false],
      [7, decision?.step, true],
    ]);
    expect(promotions.map(({ type, effectiveOn }) => [type, effectiveOn.hijri])).toEqual([
      ['ordinary', decision?.effectiveOn],
    ]);
  });

  test('leaves out what was withdrawn', async () => {
    const { client, other, first, second, until } = await compete();
    await other.promotions.withdraw(second);
    until(consideration);
    expect((await client.promotions.why(first)).answer.given).toBe('P-701');
    expect(await thrownBy(other.promotions.why(second))).toMatchObject({ code: 'not-found' });
  });

  test('is shown to the HR specialist of its entity, and is the same in a sandbox that was saved and loaded', async () => {
    const { sandbox, url, client, session, first, until } = await compete();
    until(consideration + 16 * days);
    const before = await client.promotions.why(first);
    const people = rivals();
    const again = await served({ people, state: JSON.parse(JSON.stringify(sandbox.save())) as unknown });
    const second = createClient({ baseUrl: again.url, session, ...quick });
    expect(await second.promotions.why(first)).toEqual(before);
    const { client: specialist } = await signIn(sandbox, url, 2);
    const [round] = await collect(specialist.entities.rounds('example:moh'));
    expect(round).toMatchObject({ stage: 'decided', applications: 2, refused: 0 });
    expect(round?.nominations.map(({ applicant, post }) => [applicant, post]).toSorted()).toEqual([
      ['E-0001', 'P-702'],
      ['E-0002', 'P-701'],
    ]);
  });

  test('without any application is run all the same', async () => {
    const sandbox = createSandbox();
    sandbox.clock.advance(60 * days);
    expect((await sandbox.fetch('http://127.0.0.1/v1/contract')).status).toBe(200);
    expect(sandbox.save().rounds).toHaveLength(1);
  });
});
