import { workersOf } from './workers.js';

export const prepare = workersOf(1);
