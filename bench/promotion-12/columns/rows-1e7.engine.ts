import { rowsOf } from './rows.js';

export const prepare = rowsOf(1e7);
