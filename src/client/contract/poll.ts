import * as z from 'zod';

/** After how many seconds to ask again. */
export const pollSchema = z.int().min(1).max(3_600);
