import * as z from 'zod';
import { requestNumberSchema } from '../../models/identifiers/schemas.js';

/** The place of a request in an address: its number. */
export const byNumber = z.strictObject({ number: requestNumberSchema });
