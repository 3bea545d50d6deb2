import { describe, expect, it } from 'vitest';
import { serviceFor } from '../../../src/rules/index.js';

const asOf = '1447-01-01H';
const facts = {
  'employee.experienceFrom': '1441-01-01H',
  'employee.rankSince': '1444-01-01H',
  'service.from': '1441-01-01H',
  periods: [
    { kind: 'ordinary-leave', from: '1442-01-01H', to: '1442-02-01H', paid: true },
    { kind: 'exceptional-leave', from: '1445-01-01H', to: '1446-01-01H', paid: false },
  ],
} as const;

describe('how long have I served, for this purpose', () => {
  it('is another length for each purpose, of the same periods', () => {
    const lengths = (['promotion', 'time-in-rank', 'ordinary-leave', 'retirement'] as const).map(
      (purpose) => serviceFor(purpose, facts, { asOf }).length,
    );
    expect(lengths[0]).toMatch(/^P4Y11M|^P5Y/);
    expect(lengths[1]).toMatch(/^P1Y11M|^P2Y/);
    expect(lengths[3]).toMatch(/^P4Y11M|^P5Y/);
    expect(serviceFor('promotion', { ...facts, periods: [] }, { asOf }).length).toBe('P6Y');
    expect(serviceFor('retirement', { ...facts, periods: [] }, { asOf }).length).toBe('P6Y');
  });

  it('says of each period whether it counts', () => {
    expect(serviceFor('promotion', facts, { asOf }).periods).toEqual([
      { index: 0, counts: true },
      { index: 1, counts: false },
    ]);
    expect(serviceFor('time-in-rank', facts, { asOf }).periods).toEqual([]);
  });

  it('cites the article of its purpose, and names what it hangs on', () => {
    const answer = serviceFor('retirement', { periods: [] }, { asOf });
    expect(answer).not.toHaveProperty('length');
    expect(answer.unknown).toEqual(['service.from']);
    expect(answer.sources.map(({ rule, cites }) => [rule, cites.article])).toEqual([
      ['service.count.retirement', '16'],
    ]);
  });
});
