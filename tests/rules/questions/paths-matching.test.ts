import { describe, expect, it } from 'vitest';
import { pathsMatching } from '../../../src/rules/index.js';
import { asOf } from './ready.js';

const post = (id: string, rank: number, level: number, specialisations?: readonly string[]) => ({
  id,
  facts: { 'target.rank': rank, 'target.minQualification': level, 'target.minExperience': 'P2Y' },
  ...(specialisations === undefined ? {} : { specialisations }),
});
const seeker = {
  facts: {
    'employee.rank': 6,
    'employee.qualifications': [{ level: 6, awardedOn: '1437-08-15H' }],
    'employee.experienceFrom': '1446-01-01H',
    periods: [],
  },
  specialisations: ['accounting'],
};

describe('which paths match my specialisation and qualifications', () => {
  it('are told with how each post suits, and the way of promotions to it', () => {
    const posts = [
      post('master', 7, 7, ['accounting']),
      post('head', 9, 6, ['accounting', 'finance']),
      post('law', 7, 6, ['law']),
      post('first', 7, 6, ['accounting']),
      post('second', 8, 6, []),
      post('alone', 12, 6, ['accounting']),
      post('silent', 8, 6),
    ];
    const paths = pathsMatching(seeker, posts, { asOf });
    expect(paths.map(({ post: id, match, way }) => [id, match, way])).toEqual([
      ['first', 'match', ['first']],
      ['second', 'match', ['first', 'second']],
      ['head', 'match', ['first', 'second', 'head']],
      ['alone', 'match', undefined],
      ['silent', 'unknown', ['first', 'silent']],
      ['master', 'no-match', undefined],
      ['law', 'no-match', undefined],
    ]);
  });

  it('tell the qualification from the experience, which time heals', () => {
    const [path] = pathsMatching(seeker, [post('first', 7, 6, ['accounting'])], { asOf });
    expect(path).toMatchObject({ match: 'match', qualification: 'met', experience: 'unmet' });
    const [later] = pathsMatching(seeker, [post('first', 7, 6, ['accounting'])], { asOf: '1448-01-01H' });
    expect(later).toMatchObject({ experience: 'met' });
  });

  it('follow the law of the next rank, by the reading asked for', () => {
    const senior = { facts: { ...seeker.facts, 'employee.rank': 12 }, specialisations: ['accounting'] };
    const posts = [post('up', 14, 6, ['accounting'])];
    expect(pathsMatching(senior, posts, { asOf })[0]?.way).toBeUndefined();
    expect(pathsMatching(senior, posts, { asOf, readings: { 'AMB-04': 'B' } })[0]?.way).toEqual(['up']);
  });

  it('leave open what is unknown', () => {
    const [path] = pathsMatching({ facts: { 'employee.rank': 6 }, specialisations: [] }, [post('first', 7, 6, [])], {
      asOf,
    });
    expect(path).toMatchObject({ match: 'unknown', specialisation: 'any', qualification: 'unknown' });
    expect(path?.unknown).toContain('employee.qualifications');
  });
});
