import * as z from 'zod';
import { employeeSchema } from '../../models/employment/employee.js';
import { emailSchema, mobileSchema } from '../../models/identifiers/schemas.js';
import { consentSchema } from '../../models/privacy/consent.js';
import { decisionSchema } from './decision.js';
import type { Endpoint } from './endpoint.js';

/** The platforms whose access the contract knows. */
const platformSchema = z.enum(['bayanati', 'masar']);
export type PlatformName = z.output<typeof platformSchema>;

/** The employee's own account: registering, the whole record, how to be reached, and what may be used. */
export const accountEndpoints = {
  register: {
    method: 'POST',
    path: '/v1/registrations',
    scope: 'employee',
    body: z.strictObject({ id: z.uuid(), consent: consentSchema }),
    response: z.strictObject({ id: z.uuid(), state: z.literal('registered'), registeredAt: z.iso.datetime() }),
    status: 201,
    idempotency: 'keyed',
  },
  profile: {
    method: 'GET',
    path: '/v1/me/profile',
    scope: 'employee',
    response: employeeSchema,
    status: 200,
    idempotency: 'safe',
  },
  contact: {
    method: 'GET',
    path: '/v1/me/personal',
    scope: 'employee',
    response: z.strictObject({ mobile: mobileSchema.nullable(), email: emailSchema.nullable() }),
    status: 200,
    idempotency: 'safe',
  },
  access: {
    method: 'GET',
    path: '/v1/me/access/{platform}',
    scope: 'employee',
    params: z.strictObject({ platform: platformSchema }),
    response: decisionSchema,
    status: 200,
    idempotency: 'safe',
  },
} as const satisfies Record<string, Endpoint>;
