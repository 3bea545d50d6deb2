import type { EmployeeWire } from '../models/employment/employee.js';
import { MartabaError } from '../models/error.js';
import { syntheticNationalId } from '../models/identifiers/synthetic.js';
import type { GovernmentEntity } from '../models/platforms/entities.js';
import type { Announcement } from '../models/requests/announcement.js';
import { announcementSchema } from '../models/requests/announcement.js';
import { issuesOf } from '../models/schema/issues.js';
import { publishedCriteria } from '../rules/promotion/comparison/published.js';
import type { PersonSeed } from './person.js';

const provenance = 'verified';
const entity = 'example:moh';

/** A record in which everything that is not said is known to be none. */
const recordOf = (of: Partial<EmployeeWire> & Pick<EmployeeWire, 'employeeId'>): EmployeeWire => ({
  nationality: 'SA',
  regime: 'civil-service',
  birthDate: '1408-03-15H',
  appointedOn: '1436-01-01H',
  experienceFrom: '1441-01-01H',
  statuses: [{ status: 'on-duty', from: '1436-01-01H', lastDay: null, provenance }],
  positions: [
    { postNumber: '1204', title: 'محلل موارد بشرية', entity, from: '1441-01-01H', lastDay: null, provenance },
  ],
  ranks: [{ rank: 6, step: 4, from: '1441-01-01H', lastDay: null, provenance }],
  leaves: [],
  secondments: [],
  studies: [],
  training: [],
  suspensions: [],
  absences: [],
  penalties: [],
  reviews: [{ rating: 4, approvedOn: '1446-08-01H', provenance }],
  promotions: [],
  qualifications: [
    {
      degree: 'bachelor',
      level: 6,
      specialisation: { title: 'إدارة أعمال' },
      awardedOn: '1431-08-01H',
      verification: 'verified',
    },
  ],
  referredToTrial: null,
  complete: true,
  ...of,
});

const accounts = {
  'account.bayanati': 'active',
  'account.absher': true,
  'employee.inGovernmentEntity': true,
  'employee.recordVerified': true,
  'employee.registeredWithMinistry': true,
} as const;

/**
 * People of nobody: one against whom nothing speaks, one with a penalty and on leave, one of whom little is known, and
 * the HR specialist of the entity that employs them.
 *
 * @example
 * ```ts
 * peopleOf().map(({ record }) => record.employeeId); // ['E-0001', 'E-0002', 'E-0003', 'E-0004']
 * ```
 */
export const peopleOf = (): readonly PersonSeed[] => [
  {
    nationalId: syntheticNationalId(1, 'citizen'),
    name: { ar: 'موظف تجريبي ١', en: 'Test employee 1' },
    mobile: '+966500000001',
    record: recordOf({ employeeId: 'E-0001' }),
    facts: accounts,
    marks: { interview: 85, test: 78 },
  },
  {
    nationalId: syntheticNationalId(2, 'citizen'),
    name: { ar: 'موظفة تجريبية ٢', en: 'Test employee 2' },
    mobile: '+966500000002',
    record: recordOf({
      employeeId: 'E-0002',
      penalties: [{ type: 'deduction', days: 15, issuedOn: '1446-09-01H', provenance }],
      leaves: [{ type: 'study', from: '1446-12-01H', lastDay: null, provenance }],
    }),
    facts: accounts,
    marks: { interview: 90, test: 80 },
  },
  {
    nationalId: syntheticNationalId(3, 'citizen'),
    name: { ar: 'موظف تجريبي ٣', en: 'Test employee 3' },
    record: recordOf({ employeeId: 'E-0003', complete: false }),
    facts: accounts,
  },
  {
    nationalId: syntheticNationalId(4, 'citizen'),
    name: { ar: 'موظفة تجريبية ٤', en: 'Test employee 4' },
    record: recordOf({
      employeeId: 'E-0004',
      ranks: [{ rank: 9, step: 2, from: '1444-01-01H', lastDay: null, provenance }],
    }),
    facts: accounts,
    role: 'hr-specialist',
  },
];

/**
 * Entities of nobody, with codes of a system that says so.
 *
 * @example
 * ```ts
 * entitiesOf().map(({ code }) => code); // ['example:moh', 'example:moe', 'example:iau']
 * ```
 */
export const entitiesOf = (): readonly GovernmentEntity[] => [
  { code: entity, name: { ar: 'وزارة الصحة (مثال)', en: 'Ministry of Health (example)' } },
  { code: 'example:moe', name: { ar: 'وزارة التعليم (مثال)', en: 'Ministry of Education (example)' } },
  { code: 'example:iau', name: { ar: 'جامعة (مثال)', en: 'A university (example)' } },
];

const criteria = publishedCriteria.find(({ id }) => id === 'iau-a');

/**
 * One announcement of promotions with three posts, under criteria that a university published.
 *
 * @example
 * ```ts
 * announcementsOf()[0].posts.map(({ rank }) => rank); // [7, 7, 8]
 * ```
 */
export const announcementsOf = (): readonly Announcement[] => {
  const free = {
    vacancy: 'actual',
    holderSeconded: false,
    previousHolderDismissed: false,
    dismissalFinal: true,
    minQualification: 6,
  };
  const judged = issuesOf(announcementSchema, {
    id: 'A-1447-1',
    entity,
    type: 'ordinary',
    route: 'offer',
    title: { ar: 'ترقيات المحرم ١٤٤٧', en: 'Promotions of Muharram 1447' },
    opensOn: '1447-01-05H',
    lastDay: '1447-01-25H',
    considerationDate: '1447-02-10H',
    posts: [
      { id: 'P-701', title: { ar: 'أخصائي موارد بشرية', en: 'HR specialist' }, rank: 7, minExperience: 'P4Y', ...free },
      { id: 'P-702', title: { ar: 'أخصائي تدريب', en: 'Training specialist' }, rank: 7, minExperience: 'P2Y', ...free },
      { id: 'P-801', title: { ar: 'رئيس قسم', en: 'Head of section' }, rank: 8, minExperience: 'P4Y', ...free },
    ],
    criteria: {
      id: criteria?.id,
      weights: criteria?.weights,
      tieBreakers: criteria?.tieBreakers,
      source: criteria?.source,
    },
    mostWishes: 3,
  });
  if (judged.ok) return [judged.value];
  throw new MartabaError(judged.issues[0]?.code ?? 'not-accepted', judged.issues[0]?.path ?? []);
};
