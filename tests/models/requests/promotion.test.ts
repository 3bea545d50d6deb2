import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  announcementSchema,
  applicationIssues,
  promotionApplicationSchema,
} from '../../../src/models/requests/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import { announcementWires, applications } from '../../../src/testing/arbitraries/requests.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';

const codesOf = (schema: z.ZodType, wire: unknown): readonly string[] => {
  const judged = issuesOf(schema, wire);
  return judged.ok ? [] : judged.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
};

describe('the model of an announcement', () => {
  itKeepsTheLawsOfModels(announcementSchema, announcementWires);

  it('refuses a window that closes before it opens, and takes one of a single day', () => {
    fc.assert(
      fc.property(announcementWires, (wire) => {
        const { opensOn, lastDay } = z.decode(announcementSchema, wire);
        expect(codesOf(announcementSchema, { ...wire, opensOn: wire.lastDay, lastDay: wire.opensOn })).toEqual(
          opensOn.day < lastDay.day ? ['lastDay: period-reversed'] : [],
        );
        expect(codesOf(announcementSchema, { ...wire, lastDay: wire.opensOn })).toEqual([]);
      }),
    );
  });

  it('refuses a post that stands twice', () => {
    fc.assert(
      fc.property(announcementWires, ({ posts, ...wire }) => {
        expect(codesOf(announcementSchema, { ...wire, posts: [...posts, ...posts.slice(0, 1)] })).toEqual([
          `posts.${posts.length}.id: post-twice`,
        ]);
      }),
    );
  });

  it('refuses a type of promotion that is not had on its route to a post of that rank', () => {
    fc.assert(
      fc.property(announcementWires, (wire) => {
        const at = (rank: number, change: object) =>
          codesOf(announcementSchema, { ...wire, posts: wire.posts.map((post) => ({ ...post, rank })), ...change });
        const refused = wire.posts.map((_, index) => `posts.${index}.rank: not-a-promotion-way`);
        expect(at(9, { type: 'exceptional', route: 'offer' })).toEqual(refused);
        expect(at(9, { type: 'ordinary', route: 'exclusive' })).toEqual(refused);
        expect(at(14, { type: 'ordinary', route: 'offer' })).toEqual(refused);
        expect(at(9, { type: 'ordinary', route: 'offer' })).toEqual([]);
        expect(at(14, { type: 'ordinary', route: 'selection' })).toEqual([]);
      }),
    );
  });
});

describe('an application for promotion', () => {
  itKeepsTheLawsOfModels(promotionApplicationSchema, applications);

  it('has wishes, each of them once, and keeps their order', () => {
    fc.assert(
      fc.property(applications, fc.nat(), (of, again) => {
        expect(z.decode(promotionApplicationSchema, of).wishes).toEqual(of.wishes);
        const twice = [...of.wishes.slice(0, 19), of.wishes[again % Math.min(of.wishes.length, 19)]];
        expect(codesOf(promotionApplicationSchema, { ...of, wishes: twice })).toEqual([
          `wishes.${twice.length - 1}: wish-twice`,
        ]);
      }),
    );
    expect(codesOf(promotionApplicationSchema, { announcement: 'A-1', wishes: [] })).toEqual(['wishes: too-few']);
  });

  it('fits its announcement exactly if it wishes for announced posts only, and for no more than allowed', () => {
    fc.assert(
      fc.property(announcementWires, applications, fc.boolean(), fc.nat(3), (wire, of, other, announced) => {
        const announcement = z.decode(announcementSchema, wire);
        const mine = announcement.posts.slice(0, announced).map(({ id }) => id);
        const wishes = [...new Set([...mine, ...of.wishes])];
        const application = { announcement: other ? `${announcement.id}0` : announcement.id, wishes };
        const expected = [
          ...wishes.flatMap((wish, at) =>
            announcement.posts.some(({ id }) => id === wish) ? [] : [`wishes.${at}: wish-not-announced`],
          ),
          ...(wishes.length > announcement.mostWishes ? ['wishes: wishes-too-many'] : []),
        ];
        expect(
          applicationIssues(application, announcement).map(({ code, path }) => `${path.join('.')}: ${code}`),
        ).toEqual(other ? ['announcement: announcement-other'] : expected);
      }),
    );
  });
});
