import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../scripts/mutation-law/mutants.js';
import { holds, trials } from '../../scripts/mutation-law/trials.js';

describe('the cases at the boundaries', () => {
  // Finding what can be changed also finds the readings that a case may ask for.
  const mutants = mutantsOf();

  it.each(trials().map((trial) => [trial.id, trial.title, trial] as const))('%s: %s', (_id, _title, trial) => {
    expect(holds(trial)).toBe(true);
  });

  it('are undone after each change of the law', () => {
    const trial = trials().find(({ id }) => id === 'P-001');
    const rule = mutants.find(({ what }) => what === 'promotion.next-rank dropped');
    const facts = { ...trial?.facts, 'target.rank': 9 };
    const refused = {
      ...trial,
      id: 'X',
      subject: '',
      title: '',
      facts,
      ruleIds: [],
      expected: { outcome: 'not-eligible' },
    };
    expect(holds(refused)).toBe(true);
    const undo = rule?.apply();
    expect(holds(refused)).toBe(false);
    undo?.();
    expect(holds(refused)).toBe(true);
  });
});
