import * as z from 'zod';
import { requestNumberSchema } from '../../models/identifiers/schemas.js';
import { announcementSchema } from '../../models/requests/announcement.js';
import { byNumber } from './by-number.js';
import { decisionSchema } from './decision.js';
import type { Endpoint } from './endpoint.js';
import { page, pageQuery } from './page.js';
import { promotionDecisionSchema, roundAnswerSchema } from './round-answer.js';

/** Promotions (الترقيات): what is announced, and what becomes of an application. */
export const promotionEndpoints = {
  announcements: {
    method: 'GET',
    path: '/v1/promotions/announcements',
    scope: 'employee',
    query: pageQuery,
    response: page(announcementSchema),
    status: 200,
    idempotency: 'safe',
  },
  applicationResult: {
    method: 'GET',
    path: '/v1/promotions/applications/{number}/result',
    scope: 'employee',
    params: byNumber,
    response: z.strictObject({
      number: requestNumberSchema,
      announcement: z.string().min(1),
      wishes: z.array(z.strictObject({ post: z.string().min(1), decision: decisionSchema })),
    }),
    status: 200,
    idempotency: 'safe',
  },
  applicationWhy: {
    method: 'GET',
    path: '/v1/promotions/applications/{number}/why',
    scope: 'employee',
    params: byNumber,
    response: z.strictObject({
      number: requestNumberSchema,
      stage: z.enum(['tied', 'nominated', 'decided']),
      answer: roundAnswerSchema,
      /** The decision of promotion, where there is one. */
      decision: promotionDecisionSchema.nullable(),
    }),
    status: 200,
    idempotency: 'safe',
  },
} as const satisfies Record<string, Endpoint>;
