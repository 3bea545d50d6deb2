import fc from 'fast-check';
import type * as z from 'zod';
import type { qualificationSchema } from '../../models/qualifications/index.js';
import { degrees, qualificationTypes } from '../../models/qualifications/index.js';
import { codeOf, country, date, id, record, text } from './wire.js';

/** Qualifications as the wire carries them. */
export const qualificationWires: fc.Arbitrary<z.input<typeof qualificationSchema>> = record(
  {
    degree: codeOf(degrees),
    specialisation: record({ title: text }, { code: id }),
    awardedOn: date,
    verification: fc.constantFrom('unverified' as const, 'pending' as const, 'verified' as const, 'rejected' as const),
  },
  {
    framework: fc.record({ name: fc.constant('nqf'), edition: fc.constantFrom('1', '3') }),
    type: codeOf(qualificationTypes),
    level: fc.integer({ min: 0, max: 10 }),
    institution: text,
    country,
    equivalence: record(
      { status: fc.constantFrom('pending' as const, 'granted' as const, 'refused' as const), authority: text },
      { decisionNumber: id, decidedOn: date },
    ),
  },
);
