// Compiled, not run: what a TypeScript consumer sees through `require`.
import client = require('martaba/client');
import models = require('martaba/models');
import rules = require('martaba/rules');

const day: models.Day = models.hijriToDay(1447, 1, 10);
const decision: rules.Decision = rules.decide(rules.ordinaryPromotion, { 'employee.rank': 6 }, { asOf: '1447-01-10H' });

export = { day, decision, make: client.createClient };
