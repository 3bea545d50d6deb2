import * as z from 'zod';
import { consentSchema, dataUpdateDraftSchema } from '../../src/models/index.js';

export const consent = z.decode(consentSchema, {
  text: 'terms',
  version: '1',
  hash: 'a'.repeat(64),
  purpose: 'service',
  givenAt: '2025-07-05T06:00:00Z',
});

/** A draft that changes a mobile number. */
export const mobileChange = (mobile = '+966500000009') =>
  z.decode(dataUpdateDraftSchema, {
    id: crypto.randomUUID(),
    type: 'data-update',
    content: { reason: 'data-correction', personal: { mobile }, consent },
  });

/** An application for the posts of the sandbox's own announcement. */
export const application = (...wishes: string[]) => ({
  id: crypto.randomUUID(),
  type: 'promotion-application' as const,
  content: { announcement: 'A-1447-1', wishes },
});
