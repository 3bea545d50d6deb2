import { describe, expect, it } from 'vitest';
import { transfersOpenTo } from '../../../src/rules/index.js';
import { asOf, ready } from './ready.js';

const { 'target.rank': _rank, 'target.vacancy': _vacancy, ...person } = ready;
const facts = {
  ...person,
  'employee.onProbation': false,
  'employee.postExcepted': false,
  'consent.written': true,
} as const;
const here = {
  id: 'here',
  facts: { 'target.rank': 6, 'target.outsideCity': false, conditionsVerified: true },
} as const;
const up = {
  id: 'up',
  facts: {
    'target.rank': 7,
    'target.vacancy': 'actual',
    'consent.currentAgency': true,
    conditionsVerified: true,
    'receivingAgency.qualifiedInternalCandidates': 0,
  },
} as const;

const told = (options: ReturnType<typeof transfersOpenTo>) =>
  options.map(({ post, type, outcome }) => `${post} ${type} ${outcome}`);

describe('which transfers are open to me', () => {
  it('are every type to every post, the open ones first', () => {
    expect(told(transfersOpenTo(facts, [up, here], { asOf }))).toEqual([
      'up with-promotion eligible',
      'here internal eligible',
      'up internal undetermined',
      'up inter-agency undetermined',
      'here inter-agency undetermined',
      'here with-promotion ineligible',
    ]);
  });

  it('say why not, and what is still to be asked', () => {
    const internal = transfersOpenTo({ ...facts, 'consent.written': false, 'employee.rank': 8 }, [here], {
      asOf,
    }).find(({ type }) => type === 'internal');
    expect(internal?.outcome).toBe('ineligible');
    expect(internal?.reasons.map(({ rule, cites }) => [rule, cites.article, cites.paragraph])).toEqual([
      ['transfer.bar.lower-rank', '64', 'b'],
    ]);
    const between = transfersOpenTo(facts, [here], { asOf }).find(({ type }) => type === 'inter-agency');
    expect(between?.questions.map(({ fact }) => fact)).toContain('consent.currentAgencyOn');
  });

  it('refuses a fact that no transfer reads', () => {
    // @ts-expect-error no transfer reads the balance
    expect(() => transfersOpenTo({ ordinaryBalance: 3 }, [here], { asOf })).toThrow('fact-unknown');
  });
});
