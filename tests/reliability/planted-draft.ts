import * as z from 'zod';
import type { Draft } from '../../src/client/index.js';
import { endOfServiceDraftSchema } from '../../src/models/index.js';
import { mobileChange } from '../client/drafts.js';

export const plantedMobile = '+966500000055';
export const plantedIban = 'SA0380000000608010167519';

/** A new draft that holds a value of a person: of every ten, nine a mobile number and one an account. */
export const plantedDraft = (at: number): Draft =>
  at % 10 === 9
    ? z.decode(endOfServiceDraftSchema, {
        id: crypto.randomUUID(),
        type: 'end-of-service',
        content: { reason: 'resignation', endsOn: '1447-06-01H', iban: plantedIban },
      })
    : mobileChange(plantedMobile);
