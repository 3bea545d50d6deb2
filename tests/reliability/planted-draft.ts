import * as z from 'zod';
import type { Draft } from '../../src/client/index.js';
import { endOfServiceDraftSchema } from '../../src/models/index.js';
import { mobileChange } from '../client/world.js';
import { plantedIban, plantedMobile } from './evidence.js';

/** A new draft that holds a value of a person: of every ten, nine a mobile number and one an account. */
export const plantedDraft = (at: number): Draft =>
  at % 10 === 9
    ? z.decode(endOfServiceDraftSchema, {
        id: crypto.randomUUID(),
        type: 'end-of-service',
        content: { reason: 'resignation', endsOn: '1447-06-01H', iban: plantedIban },
      })
    : mobileChange(plantedMobile);
