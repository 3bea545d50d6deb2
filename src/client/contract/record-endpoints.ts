import * as z from 'zod';
import { employeeSchema } from '../../models/employment/employee.js';
import { gradeSchema } from '../../models/employment/grade.js';
import { moneySchema } from '../../models/employment/money.js';
import { contactPreferenceSchema, notificationSchema } from '../../models/requests/contact-preference.js';
import { keyed, signedIn } from './common-problems.js';
import type { Endpoint } from './endpoint.js';
import { page, pageQuery } from './page.js';
import { serviceLengthSchema, servicePurposeSchema } from './service-length.js';

const of = employeeSchema.shape;

/** The parts of the employee's own record (أجزاء الملف الوظيفي), each to be read alone. */
export const recordEndpoints = {
  employmentHistory: {
    method: 'GET',
    path: '/v1/me/employment-history',
    summary: 'Positions, ranks, statuses, contracts and experience before, over time.',
    scope: 'employee',
    response: z.strictObject({
      appointedOn: of.appointedOn,
      statuses: of.statuses,
      positions: of.positions,
      ranks: of.ranks,
      assignments: of.assignments,
      secondments: of.secondments,
      placements: of.placements,
      contracts: of.contracts,
      experience: of.experience,
      promotions: of.promotions,
      serviceEnd: of.serviceEnd,
    }),
    status: 200,
    idempotency: 'safe',
    problems: signedIn,
  },
  compensation: {
    method: 'GET',
    path: '/v1/me/compensation',
    summary: 'The grade that is held, its basic salary by the scale in force, allowances and rewards.',
    scope: 'employee',
    response: z.strictObject({
      /** None for who holds no grade, or one whose scale is not held. */
      grade: gradeSchema.nullable(),
      basicSalary: moneySchema.nullable(),
      allowances: of.allowances,
      rewards: of.rewards,
    }),
    status: 200,
    idempotency: 'safe',
    problems: signedIn,
  },
  performance: {
    method: 'GET',
    path: '/v1/me/performance',
    summary: 'The performance ratings.',
    scope: 'employee',
    response: z.strictObject({ reviews: of.reviews }),
    status: 200,
    idempotency: 'safe',
    problems: signedIn,
  },
  training: {
    method: 'GET',
    path: '/v1/me/training',
    summary: 'Training that was attended.',
    scope: 'employee',
    response: z.strictObject({ training: of.training }),
    status: 200,
    idempotency: 'safe',
    problems: signedIn,
  },
  studies: {
    method: 'GET',
    path: '/v1/me/studies',
    summary: 'Scholarships and study dispatches, and the qualifications.',
    scope: 'employee',
    response: z.strictObject({ studies: of.studies, qualifications: of.qualifications }),
    status: 200,
    idempotency: 'safe',
    problems: signedIn,
  },
  leaves: {
    method: 'GET',
    path: '/v1/me/leaves',
    summary: 'Leaves and absences.',
    scope: 'employee',
    response: z.strictObject({ leaves: of.leaves, absences: of.absences }),
    status: 200,
    idempotency: 'safe',
    problems: signedIn,
  },
  serviceDuration: {
    method: 'GET',
    path: '/v1/me/service/{purpose}',
    summary: 'How long the employee has served, as it counts for a purpose, and which periods do not count.',
    scope: 'employee',
    params: z.strictObject({ purpose: servicePurposeSchema }),
    response: serviceLengthSchema,
    status: 200,
    idempotency: 'safe',
    problems: [...signedIn, 'not-found'],
  },
  notifications: {
    method: 'GET',
    path: '/v1/me/notifications',
    summary: "What happened to the employee's requests, the newest first.",
    scope: 'employee',
    query: pageQuery,
    response: page(notificationSchema),
    status: 200,
    idempotency: 'safe',
    problems: [...signedIn, 'parameter-invalid'],
  },
  contactPreference: {
    method: 'GET',
    path: '/v1/me/contact-preference',
    summary: 'By which ways the employee wishes to be told.',
    scope: 'employee',
    response: contactPreferenceSchema,
    status: 200,
    idempotency: 'safe',
    problems: signedIn,
  },
  preferContact: {
    method: 'POST',
    path: '/v1/me/contact-preference',
    summary: 'Say by which ways to be told.',
    scope: 'employee',
    body: contactPreferenceSchema,
    response: contactPreferenceSchema,
    status: 200,
    idempotency: 'keyed',
    updates: 'contactPreference',
    problems: [...signedIn, ...keyed, 'precondition-failed', 'body-invalid'],
  },
} as const satisfies Record<string, Endpoint>;
