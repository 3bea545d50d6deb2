import fc from 'fast-check';
import type * as z from 'zod';
import { formatCivilDate } from '../../models/calendar/civil-date.js';
import { promotionWays } from '../../models/employment/index.js';
import { degrees } from '../../models/qualifications/index.js';
import type {
  announcementSchema,
  dataUpdateRequestSchema,
  DataUpdateWire,
  promotionApplicationSchema,
  receiptSchema,
} from '../../models/requests/index.js';
import { updateReasons } from '../../models/requests/index.js';
import { calendar, dayOfTable } from './calendar.js';
import { requestWires } from './envelope.js';
import { mobiles, requestNumbers } from './identifiers.js';
import { rankAndStep } from './employment.js';
import { codeOf, date, entity, hash, id, moment, record, text } from './wire.js';

export const email = fc.stringMatching(/^[a-z]{1,8}@example\.sa$/);

export const consent = fc.record({
  text: fc.constantFrom('terms', 'data-update'),
  version: fc.constantFrom('1', '2.1'),
  hash,
  purpose: fc.constantFrom('service' as const, 'employment' as const),
  givenAt: moment,
});

const personal = record({}, { mobile: mobiles, email }).filter((of) => Object.keys(of).length > 0);
export const job = fc
  .tuple(
    rankAndStep,
    fc.record({
      currentPosition: record({ number: id }, { code: id }),
      officialJobTitle: text,
      positionStartDate: date,
      entity,
    }),
  )
  .map(([placement, of]) => ({ ...placement, ...of }));
export const qualifications = fc.array(fc.record({ degree: codeOf(degrees), specialisation: text, awardedOn: date }), {
  minLength: 1,
  maxLength: 3,
});

/** Data-update requests as the wire carries them. */
export const dataUpdateWires: fc.Arbitrary<DataUpdateWire> = record(
  { reason: codeOf(updateReasons), consent },
  { personal, job, qualifications },
).filter((of) => of.personal !== undefined || of.job !== undefined || of.qualifications !== undefined);

/** Requests for an update of data in their envelope. */
export const dataUpdateRequestWires: fc.Arbitrary<z.input<typeof dataUpdateRequestSchema>> = requestWires(
  'data-update',
  dataUpdateWires,
);

export const receiptWires: fc.Arbitrary<z.input<typeof receiptSchema>> = fc.record({
  number: requestNumbers,
  draftId: fc.uuid(),
  type: fc.constantFrom('data-update', 'promotion-application'),
  destination: entity,
  state: fc.constant('submitted' as const),
  submittedAt: moment,
});

const ids = (size: { readonly maxLength: number }) =>
  fc.uniqueArray(
    fc.nat(99_999).map((n) => `P-${n}`),
    { minLength: 1, ...size },
  );

/** Applications for promotion. */
export const applications: fc.Arbitrary<z.infer<typeof promotionApplicationSchema>> = fc.record({
  announcement: id,
  wishes: ids({ maxLength: 20 }),
});

const localText = fc.record({ ar: text, en: text });

/** Announcements of promotions as the wire carries them, each of a way to promotion that there is. */
export const announcementWires: fc.Arbitrary<z.input<typeof announcementSchema>> = fc
  .tuple(
    fc.constantFrom(...promotionWays),
    ids({ maxLength: 4 }),
    fc.tuple(dayOfTable, dayOfTable, calendar),
    fc.nat(100),
    localText,
    record({ minExperience: fc.constantFrom('P4Y', 'P1Y6M') }, { city: text, minQualification: fc.nat(10) }),
  )
  .chain(([{ type, route, ranks }, posts, [a, b, calendar], least, title, rest]) =>
    fc.record({
      id,
      entity,
      type: fc.constant(type),
      route: fc.constant(route),
      title: localText,
      opensOn: fc.constant(formatCivilDate(Math.min(a, b), calendar)),
      lastDay: fc.constant(formatCivilDate(Math.max(a, b), calendar)),
      considerationDate: date,
      posts: fc.constant(
        posts.map((id, index) => ({
          id,
          title,
          rank: ranks[0] + ((least + index) % (ranks[1] - ranks[0] + 1)),
          vacancy: 'actual' as const,
          ...rest,
        })),
      ),
      criteria: fc.record({
        id,
        weights: fc.constantFrom({ performance: 50, training: 50 }, { interview: 40, performance: 30, test: 30 }),
        tieBreakers: fc.option(fc.constant(['interview', 'seniority'])),
        source: text,
      }),
      mostWishes: fc.integer({ min: 1, max: 20 }),
    }),
  );
