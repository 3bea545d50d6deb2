import { formula } from '../catalogue/formula.js';
import { codeword, day, verdict } from '../catalogue/result.js';
import { dismissal, post as postFacts, target } from '../facts/post.js';
import {
  all,
  any,
  atLeast,
  atMost,
  bar,
  condition,
  daysAfter,
  from,
  given,
  is,
  present,
  the,
} from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { typed } from '../language/expression.js';
import { registry } from '../language/registry.js';
import type { Rule } from '../language/rule.js';
import { ruleSet } from '../language/rule-set.js';
import { cabinetResolution455, cr455 } from '../law/cabinet-resolution-455.js';
import { civilServiceLaw, csl, hr, hrRegulation, jobDisciplineLaw } from '../law/instruments.js';
import { dismissedHolder, secondedHolder } from '../promotion/posts.js';
import { actual, filling, holder, vacancyAnnouncement } from './facts.js';

/** Filling a post (شغل الوظائف): by whom, how, and when it may not be. HR regulation, arts. 17, 26, 27 and 81. */

const facts = registry([target, postFacts, dismissal, actual, filling, holder, vacancyAnnouncement]);

/** A freeze of a post, for the methods that its article names. */
const frozen = (of: Rule, byMethod: Expr<boolean>): Rule =>
  of.when === undefined ? of : { ...of, when: all(typed<boolean>(of.when), byMethod) };

const matches = condition({
  id: 'posts.fill-match',
  cites: hr('17'),
  title: { ar: 'أن يتفق شغلها مع التصنيف وسجلات الوزارة', en: 'Consistent with classification and records' },
  holds: all(actual.consistentWithClassification, actual.consistentWithRecords),
});

const onePost = bar({
  id: 'posts.one-job',
  cites: csl('33'),
  title: { ar: 'لا يعين الموظف في أكثر من وظيفة', en: 'Not appointed to more than one post' },
  when: holder.keepsAnotherPost,
});

/**
 * Whether a vacant post may be filled (شغل الوظيفة الشاغرة). HR regulation, arts. 17 and 81; Civil Service Law,
 * art. 33; Job Discipline Law, art. 4-2.
 *
 * @example
 * ```ts
 * import { decide, postFilling } from 'martaba/rules';
 *
 * const frozen = (method: string) => {
 *   const sheet = { 'post.holderSeconded': true, 'filling.method': method };
 *   const { findings } = decide(postFilling, sheet, { asOf: '1447-01-10H' });
 *   return findings.find(({ rule }) => rule === 'posts.seconded-holder-freeze')?.status;
 * };
 * frozen('promotion'); // 'unmet'
 * frozen('assignment'); // 'met'
 * ```
 */
export const postFilling = ruleSet({
  id: 'post-filling',
  title: { ar: 'شغل الوظيفة', en: 'Filling a post' },
  facts,
  instruments: [hrRegulation, civilServiceLaw, jobDisciplineLaw],
  from: hrRegulation.from,
  rules: [
    matches,
    onePost,
    frozen(secondedHolder, is(filling.method, ['appointment', 'promotion', 'transfer'])),
    frozen(dismissedHolder, is(filling.method, ['appointment', 'contract', 'promotion', 'transfer'])),
  ],
});

const internalUntil = daysAfter(the(vacancyAnnouncement.internalFrom), given('days', from('1446-06-30H', 5)));

/**
 * Whether a vacancy may be announced (الإعلان الداخلي قبل الإعلان): Cabinet Resolution 455.
 *
 * @example
 * ```ts
 * import { decide, internalAnnouncement } from 'martaba/rules';
 *
 * const published = (day: string) => {
 *   const dates = { 'announcement.internalFrom': '1447-01-05H', 'announcement.publishedOn': day };
 *   const sheet = { ...dates, 'post.outsideInternalAnnouncement': false };
 *   return decide(internalAnnouncement, sheet, { asOf: day }).outcome;
 * };
 * published('1447-01-09H'); // 'ineligible'
 * published('1447-01-10H'); // 'eligible'
 * ```
 */
export const internalAnnouncement = ruleSet({
  id: 'internal-announcement',
  title: { ar: 'الإعلان الداخلي عن الوظائف', en: 'Internal announcement of vacancies' },
  facts,
  instruments: [cabinetResolution455],
  from: cabinetResolution455.from,
  rules: [
    condition({
      id: 'posts.internal-announcement',
      cites: cr455('1'),
      title: { ar: 'إعلان داخلي لمدة خمسة أيام قبل الإعلان', en: 'Announced internally for five days before' },
      confidence: 'medium',
      doubt: 'Whether it must precede a comparison for promotion is not stated; its purpose is transfer.',
      holds: any(
        actual.outsideInternalAnnouncement,
        all(present(vacancyAnnouncement.internalFrom), atLeast(vacancyAnnouncement.publishedOn, internalUntil)),
      ),
    }),
  ],
});

const byCouncil = atLeast(target.rank, given('councilFromRank', from('1397-08-01H', 14)));
const transferAllowed = given(
  'internalTransfer',
  from('1397-08-01H', false),
  from('1438-05-24H', true, { by: 'M/57' }),
);
const label = { ar: 'صاحب الصلاحية', en: 'Authority' } as const;

export const fillingAuthority = formula({
  id: 'posts.authority',
  cites: csl('6'),
  title: { ar: 'صلاحية شغل الوظائف', en: 'Authority to fill posts by rank' },
  facts,
  instruments: [civilServiceLaw],
  results: {
    authority: codeword(label, (read) => (read(byCouncil)[0] ? 'council-of-ministers' : 'competent-minister')),
    transferAuthority: codeword({ ar: 'صاحب صلاحية النقل الداخلي', en: 'Authority of an internal transfer' }, (read) => {
      if (!read(byCouncil)[0]) return 'competent-minister';
      return read(transferAllowed)[0] ? 'competent-minister-after-approval' : 'council-of-ministers';
    }),
  },
});

const ministerUpTo = atMost(target.rank, given('maxRank', from('1440-06-09H', 13)));

export const ministerAuthority = formula({
  id: 'posts.authority.hr27',
  cites: hr('27'),
  title: { ar: 'المرتبة الثالثة عشرة فما دون', en: 'Authority up to rank 13' },
  facts,
  instruments: [hrRegulation],
  results: { authority: codeword(label, (read) => (read(ministerUpTo)[0] ? 'competent-minister' : null)) },
});

export const announcedByMinistry = formula({
  id: 'posts.announce-rank10',
  cites: csl('7'),
  title: { ar: 'الإعلان عن وظائف المرتبة العاشرة فما دون', en: 'Announcing posts of rank 10 and below' },
  facts,
  instruments: [civilServiceLaw],
  from: '1438-05-24H',
  results: {
    announcedByMinistry: verdict(
      { ar: 'تعلن عنها الوزارة', en: 'Announced by the ministry' },
      atMost(target.rank, given('maxRank', from('1438-05-24H', 10, { by: 'Royal Decree M/57' }))),
    ),
  },
});

export const internalPeriod = formula({
  id: 'posts.internal-announcement',
  cites: cr455('1'),
  title: { ar: 'مدة الإعلان الداخلي', en: 'Days of the internal announcement' },
  confidence: 'medium',
  facts,
  instruments: [cabinetResolution455],
  results: {
    announceFrom: day({ ar: 'يجوز الإعلان من', en: 'May be announced from' }, (read) =>
      read(present(vacancyAnnouncement.internalFrom))[0] ? read(internalUntil)[0] : null,
    ),
  },
});

/** Since 3/6/1443H only three methods fill a post; the others perform its tasks. */
const threeFill = given('threeFill', from('1440-06-09H', false), from('1443-06-03H', true, { by: 'Decision 111624' }));
/** Paragraph b was suspended from 7/9/1440H until 4/6/1441H. */
const tasksInForce = given(
  'tasksInForce',
  from('1440-06-09H', true),
  from('1440-09-07H', false, { by: 'Ministerial Decision 2337' }),
  from('1441-06-04H', true, { by: 'Ministerial Decision 1066' }),
);

export const fillingMethod = formula({
  id: 'posts.fill-methods',
  cites: hr('26-a-c'),
  title: { ar: 'طرق شغل الوظائف', en: 'Methods of filling a post' },
  confidence: 'medium',
  facts,
  instruments: [hrRegulation],
  results: {
    effect: codeword({ ar: 'أثر الطريقة', en: 'What the method does' }, (read) => {
      const [fills, tasks, moved, inForce] = read(
        is(filling.method, ['appointment', 'promotion', 'transfer']),
        is(filling.method, ['assignment', 'secondment', 'borrowing']),
        threeFill,
        tasksInForce,
      );
      if (fills || (tasks && !moved)) return 'fills-the-post';
      return inForce ? 'performs-its-tasks' : 'suspended';
    }),
  },
});
