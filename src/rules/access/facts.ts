import { registry } from '../language/registry.js';
import { account, session } from '../facts/account.js';
import { employee } from '../facts/employee.js';

/** The facts that the conditions of access read. */
export const accessFacts = registry([employee, account, session]);
