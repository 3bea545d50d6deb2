import { describe, expect, it } from 'vitest';
import { compute, decide, decideRule, postFilling } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const outcome = (id: string, sheet: object) => decideRule(id, sheet as Record<string, unknown>, { asOf }).outcome;
const results = (id: string, sheet: object, on = asOf) =>
  compute(id, sheet as Record<string, unknown>, { asOf: on }).results;

describe('the authority to fill a post', () => {
  const of = (rank: number, on = asOf) => results('posts.authority', { 'target.rank': rank }, on);

  it('is the minister up to rank 13, and the Council above', () => {
    for (let rank = 1; rank <= 15; rank += 1) {
      expect(of(rank)['authority']).toBe(rank <= 13 ? 'competent-minister' : 'council-of-ministers');
      const byMinister = results('posts.authority.hr27', { 'target.rank': rank })['authority'];
      expect(byMinister).toBe(rank <= 13 ? 'competent-minister' : null);
    }
  });

  it('lets the minister transfer ranks 14 and 15 inside the agency, since 24/5/1438H', () => {
    expect(of(14, '1438-05-23H')['transferAuthority']).toBe('council-of-ministers');
    expect(of(14, '1438-05-24H')['transferAuthority']).toBe('competent-minister-after-approval');
    expect(of(13)['transferAuthority']).toBe('competent-minister');
  });
});

describe('the announcement of posts', () => {
  it('is the ministry’s up to rank 10', () => {
    const announced = (rank: number) =>
      results('posts.announce-rank10', { 'target.rank': rank })['announcedByMinistry'];
    expect([announced(10), announced(11)]).toEqual([true, false]);
  });

  it('follows five days inside the government', () => {
    const id = 'posts.internal-announcement';
    const facts = { 'announcement.internalFrom': '1447-01-01H', 'post.outsideInternalAnnouncement': false };
    const published = (on: string, more: object = {}) =>
      outcome(id, { ...facts, 'announcement.publishedOn': on, ...more });
    expect([published('1447-01-05H'), published('1447-01-06H')]).toEqual(['ineligible', 'eligible']);
    expect(published('1447-01-09H', { 'announcement.internalFrom': null })).toBe('ineligible');
    expect(published('1447-01-01H', { 'post.outsideInternalAnnouncement': true })).toBe('eligible');
    expect(results(id, facts)['announceFrom']).toBe('1447-01-06H');
  });
});

describe('a post', () => {
  const agreed = { 'post.agreedFramework': true, 'post.consistentWithClassification': true, 'post.rank': 8 };

  it('gets another title of its rank, or a lower rank, under the framework', () => {
    const by = (id: string, newRank: number, more: object = {}) =>
      outcome(id, { ...agreed, 'post.newRank': newRank, ...more });
    const both = (newRank: number) => [by('posts.title-change', newRank), by('posts.rank-lowering', newRank)];
    expect([both(7), both(8), both(9)]).toEqual([
      ['ineligible', 'eligible'],
      ['eligible', 'ineligible'],
      ['ineligible', 'ineligible'],
    ]);
    for (const lacking of ['post.agreedFramework', 'post.consistentWithClassification'])
      expect(by('posts.title-change', 8, { [lacking]: false })).toBe('ineligible');
  });

  it('is filled as it is classified, by one who keeps no other', () => {
    expect(outcome('posts.fill-match', { ...agreed, 'post.consistentWithRecords': true })).toBe('eligible');
    expect(outcome('posts.fill-match', { 'post.consistentWithRecords': false })).toBe('ineligible');
    expect(outcome('posts.one-job', { 'person.keepsAnotherPost': true })).toBe('ineligible');
    expect(outcome('posts.one-job', { 'person.keepsAnotherPost': false })).toBe('eligible');
  });

  it('is frozen for the methods that each article names', () => {
    const facts = {
      'post.consistentWithClassification': true,
      'post.consistentWithRecords': true,
      'person.keepsAnotherPost': false,
      'dismissal.final': false,
    };
    const frozenFor = (seconded: boolean) =>
      ['appointment', 'promotion', 'transfer', 'contract', 'assignment', 'secondment', 'borrowing'].filter((method) => {
        const holder = { 'post.holderSeconded': seconded, 'post.previousHolderDismissed': !seconded };
        return (
          decide(postFilling, { ...facts, ...holder, 'filling.method': method }, { asOf }).outcome === 'ineligible'
        );
      });
    expect(frozenFor(true)).toEqual(['appointment', 'promotion', 'transfer']);
    expect(frozenFor(false)).toEqual(['appointment', 'promotion', 'transfer', 'contract']);
  });

  it('is filled by methods that changed thrice', () => {
    const effect = (method: string, on: string) =>
      results('posts.fill-methods', { 'filling.method': method }, on)['effect'];
    expect(effect('assignment', '1443-06-02H')).toBe('fills-the-post');
    expect(effect('assignment', '1443-06-03H')).toBe('performs-its-tasks');
    const dates = ['1440-09-06H', '1440-09-07H', '1441-06-03H', '1441-06-04H'];
    expect(dates.map((on) => effect('contract', on))).toEqual([
      'performs-its-tasks',
      'suspended',
      'suspended',
      'performs-its-tasks',
    ]);
    expect(effect('promotion', asOf)).toBe('fills-the-post');
  });
});
