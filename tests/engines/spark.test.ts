import { describeAgreement } from './agreement.js';
import { openSpark } from './spark.js';

describeAgreement('Spark', openSpark, { sheets: 500, runs: 1, randomSets: 3, bounds: 600 });
