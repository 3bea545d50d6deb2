import * as z from 'zod';
import { employeeSchema } from '../../models/employment/employee.js';
import { gradeSchema } from '../../models/employment/grade.js';
import { moneySchema } from '../../models/employment/money.js';
import { contactPreferenceSchema, notificationSchema } from '../../models/requests/contact-preference.js';
import type { Endpoint } from './endpoint.js';
import { page, pageQuery } from './page.js';
import { serviceLengthSchema, servicePurposeSchema } from './service-length.js';

const of = employeeSchema.shape;

/** The parts of the employee's own record (أجزاء الملف الوظيفي), each to be read alone. */
export const recordEndpoints = {
  employmentHistory: {
    method: 'GET',
    path: '/v1/me/employment-history',
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
  },
  compensation: {
    method: 'GET',
    path: '/v1/me/compensation',
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
  },
  performance: {
    method: 'GET',
    path: '/v1/me/performance',
    scope: 'employee',
    response: z.strictObject({ reviews: of.reviews }),
    status: 200,
    idempotency: 'safe',
  },
  training: {
    method: 'GET',
    path: '/v1/me/training',
    scope: 'employee',
    response: z.strictObject({ training: of.training }),
    status: 200,
    idempotency: 'safe',
  },
  studies: {
    method: 'GET',
    path: '/v1/me/studies',
    scope: 'employee',
    response: z.strictObject({ studies: of.studies, qualifications: of.qualifications }),
    status: 200,
    idempotency: 'safe',
  },
  leaves: {
    method: 'GET',
    path: '/v1/me/leaves',
    scope: 'employee',
    response: z.strictObject({ leaves: of.leaves, absences: of.absences }),
    status: 200,
    idempotency: 'safe',
  },
  serviceDuration: {
    method: 'GET',
    path: '/v1/me/service/{purpose}',
    scope: 'employee',
    params: z.strictObject({ purpose: servicePurposeSchema }),
    response: serviceLengthSchema,
    status: 200,
    idempotency: 'safe',
  },
  notifications: {
    method: 'GET',
    path: '/v1/me/notifications',
    scope: 'employee',
    query: pageQuery,
    response: page(notificationSchema),
    status: 200,
    idempotency: 'safe',
  },
  contactPreference: {
    method: 'GET',
    path: '/v1/me/contact-preference',
    scope: 'employee',
    response: contactPreferenceSchema,
    status: 200,
    idempotency: 'safe',
  },
  preferContact: {
    method: 'POST',
    path: '/v1/me/contact-preference',
    scope: 'employee',
    body: contactPreferenceSchema,
    response: contactPreferenceSchema,
    status: 200,
    idempotency: 'keyed',
    updates: 'contactPreference',
  },
} as const satisfies Record<string, Endpoint>;
