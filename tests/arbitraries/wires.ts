import type { EmployeeWire } from '../../src/models/employment/index.js';

/** A record in which nothing has happened yet. */
export const bareRecord = {
  employeeId: 'e-1001',
  nationality: 'SA',
  regime: 'civil-service',
  statuses: [],
  positions: [],
  ranks: [],
  leaves: [],
  secondments: [],
  studies: [],
  training: [],
  suspensions: [],
  absences: [],
  penalties: [],
  reviews: [],
  promotions: [],
  qualifications: [],
  complete: true,
} as const satisfies EmployeeWire;

export const announcedPost = {
  id: 'P-1',
  title: { ar: 'باحث', en: 'Researcher' },
  rank: 7,
  vacancy: 'actual',
  minExperience: 'P4Y',
};

/** An announcement of ordinary promotion to one post. */
export const announcementWire = {
  id: 'A-1',
  entity: 'example:moh',
  type: 'ordinary',
  route: 'offer',
  title: { ar: 'ترقيات', en: 'Promotions' },
  opensOn: '1447-01-05H',
  lastDay: '1447-01-12H',
  considerationDate: '1447-01-20H',
  posts: [announcedPost],
  criteria: { id: 'c-1', weights: { performance: 100 }, tieBreakers: null, source: 'an example' },
  mostWishes: 3,
};
