import { describe, expect, it } from 'vitest';
import { colleagues, followed } from '../../examples/example.js';
import type { Example } from '../../examples/example.js';
import { decideMany } from '../../examples/million.js';
import { story } from '../../examples/story.js';
import { outcomeOn } from '../../examples/within-grade-increase.js';

const told = async (examples: readonly Example[]): Promise<string> => {
  const lines: string[] = [];
  await story(examples, colleagues(), (line = '') => lines.push(line));
  return lines.join('\n');
};
/** The part of the story that is about one person. */
const partOf = (whole: string, name: string): string => whole.split('\n■ ').find((part) => part.startsWith(name)) ?? '';
const edited = (
  at: number,
  change: (record: Example['person']['record']) => Partial<Example['person']['record']>,
): readonly Example[] =>
  followed().map((example, i) =>
    i === at
      ? {
          ...example,
          person: { ...example.person, record: { ...example.person.record, ...change(example.person.record) } },
        }
      : example,
  );

describe('the story of the demo', () => {
  it('tells of one who may be considered, one refused for two reasons, and one of whom two facts are unknown', async () => {
    const whole = await told(followed());
    expect(partOf(whole, 'سالم')).toContain('Registered in Bayanati');
    expect(partOf(whole, 'سالم')).toContain('Eligible to be considered for promotion');
    const refused = partOf(whole, 'نورة');
    expect(refused.match(/stands in the way/g)).toHaveLength(2);
    expect(refused).toContain('art. 49-b');
    expect(refused).toContain('art. 49-d');
    const open = partOf(whole, 'ماجد');
    expect(open.match(/Ask for: /g)).toHaveLength(2);
    expect(open).toContain('employee.experienceFrom');
    expect(open).toContain('employee.referredToTrial');
    expect(whole).toMatch(/MRT-\d{4}-\d{7}-\d{2}/);
    expect(whole.indexOf('It is not applied yet.')).toBeLessThan(whole.indexOf('The request was applied'));
  });

  it('ranks the applicants by the announced criteria, and the tie-breaker sets the equal apart', async () => {
    const ranked = partOf(await told(followed()), 'المفاضلة');
    expect(ranked).toMatch(/1\. فهد[^]*2\. هند[^]*3\. سالم[^]*Seniority of appointment/);
  });

  it('changes when one field of the eligible changes', async () => {
    const suspended = edited(0, () => ({
      suspensions: [{ from: '1447-01-01H', lastDay: null, provenance: 'verified' }],
    }));
    const whole = await told(suspended);
    expect(partOf(whole, 'سالم')).toContain('art. 49-c');
    expect(partOf(whole, 'المفاضلة')).not.toContain('سالم');
  });

  it('changes when one field of the refused changes', async () => {
    const back = edited(1, ({ leaves }) => ({ leaves: leaves.map((leave) => ({ ...leave, type: 'ordinary' })) }));
    const refused = partOf(await told(back), 'نورة');
    expect(refused.match(/stands in the way/g)).toHaveLength(1);
    expect(refused).not.toContain('art. 49-b');
  });

  it('changes when one field of the undetermined becomes known', async () => {
    const known = edited(2, () => ({ experienceFrom: '1441-01-01H' }));
    expect(partOf(await told(known), 'ماجد').match(/Ask for: /g)).toHaveLength(1);
  });
});

describe('the million of the demo', () => {
  it('counts every employee once, and each reason no more often than there are refusals', () => {
    const { outcomes, reasons } = decideMany(3_000, 7, () => undefined);
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(3_000);
    for (const count of reasons.values()) expect(count).toBeLessThanOrEqual(outcomes['ineligible'] ?? 0);
    expect(outcomes['eligible']).toBeGreaterThan(0);
    expect(decideMany(3_000, 7, () => undefined).outcomes).toEqual(outcomes);
    expect(decideMany(3_000, 8, () => undefined).outcomes).not.toEqual(outcomes);
  });
});

describe('a foreign law in the same language', () => {
  it('is decided to the day: 104 weeks after 1 January 2023', () => {
    expect([outcomeOn('2024-12-28'), outcomeOn('2024-12-29')]).toEqual(['ineligible', 'eligible']);
  });
});
