import type { EmployeeWire } from '../../src/models/employment/index.js';
import { bareRecord } from './wires.js';

const provenance = 'verified';

/** A record of one who changed his entity at the beginning of 1445. */
export const recordOf = (change: Partial<EmployeeWire>): EmployeeWire => ({
  ...bareRecord,
  birthDate: '1410-05-05H',
  appointedOn: '1440-01-01H',
  statuses: [{ status: 'on-duty', from: '1440-01-01H', lastDay: null, provenance }],
  positions: [
    { postNumber: '1', title: 'باحث', entity: 'example:moe', from: '1440-01-01H', lastDay: '1444-12-29H', provenance },
    { postNumber: '2', title: 'باحث أول', entity: 'example:moh', from: '1445-01-01H', lastDay: null, provenance },
  ],
  ranks: [{ rank: 7, step: 3, from: '1445-01-01H', lastDay: null, provenance }],
  ...change,
});
