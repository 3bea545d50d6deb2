import * as z from 'zod';
import { closedCodeSchema, openCodeSchema } from '../../models/employment/code-list.js';
import { employmentStatuses, promotionRoutes, promotionTypes } from '../../models/employment/codes.js';
import { rankSchema } from '../../models/employment/rank.js';
import { stepSchema } from '../../models/employment/step.js';
import { dualDateSchema } from '../../models/calendar/schemas.js';
import { employeeIdSchema } from '../../models/identifiers/schemas.js';
import { governmentEntitySchema } from '../../models/platforms/entities.js';
import type { Endpoint } from './endpoint.js';
import { page, pageQuery } from './page.js';

/** An entity in an address: its code with its system, and no run of digits as long as an identifier of a person. */
const byEntity = z.strictObject({
  entity: z
    .string()
    .regex(/^(?!.*\d{9})[a-z][a-z0-9-]{0,31}:[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
    .meta({ examples: ['example:moh'] }),
});

/** What of a file an entity's HR specialist sees in a list: no name, no identifier, nothing of health or discipline. */
const fileSchema = z.strictObject({
  employeeId: employeeIdSchema,
  status: openCodeSchema(employmentStatuses).nullable(),
  /** The post that is held, and since when. */
  post: z.strictObject({ number: z.string().min(1), title: z.string().min(1), from: dualDateSchema }).nullable(),
  rank: rankSchema.nullable(),
  step: stepSchema.nullable(),
});

/** A round of an entity: how far it went, and who is put forward. Applicants are opaque ids. */
const roundSchema = z.strictObject({
  announcement: z.string().min(1),
  type: closedCodeSchema(promotionTypes),
  route: closedCodeSchema(promotionRoutes),
  considerationDate: dualDateSchema,
  applications: z.int().min(0),
  /** What of the applications was refused at receipt or in scoring. */
  refused: z.int().min(0),
  stage: z.enum(['received', 'tied', 'nominated', 'decided']),
  nominations: z.array(z.strictObject({ applicant: employeeIdSchema, post: z.string().min(1), wish: z.int().min(1) })),
});

/** Government entities; and what an entity's own people read of it. */
export const entityEndpoints = {
  entities: {
    method: 'GET',
    path: '/v1/entities',
    scope: 'public',
    query: pageQuery,
    response: page(governmentEntitySchema),
    status: 200,
    idempotency: 'safe',
  },
  entityEmployees: {
    method: 'GET',
    path: '/v1/entities/{entity}/employees',
    scope: 'employee',
    params: byEntity,
    query: pageQuery,
    response: page(fileSchema),
    status: 200,
    idempotency: 'safe',
  },
  entityRounds: {
    method: 'GET',
    path: '/v1/entities/{entity}/rounds',
    scope: 'employee',
    params: byEntity,
    query: pageQuery,
    response: page(roundSchema),
    status: 200,
    idempotency: 'safe',
  },
} as const satisfies Record<string, Endpoint>;
