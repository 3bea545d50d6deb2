// Compiled, not run: `martaba/fp` beside the real fp-ts.
import { createClient } from 'martaba/fp';

export const make = createClient;
