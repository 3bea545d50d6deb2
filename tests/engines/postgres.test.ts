import { describeAgreement } from './agreement.js';
import { openPostgres } from './postgres.js';

describeAgreement('PostgreSQL', openPostgres, { sheets: 1000, runs: 2, randomSets: 40, bounds: 2000 });
