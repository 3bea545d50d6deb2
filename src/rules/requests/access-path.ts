import { condition } from '../language/build.js';
import type { Sheet } from '../language/decide.js';
import { decide } from '../language/decide.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { account } from '../facts/account.js';
import { absher, absherDescription } from './instruments.js';

/**
 * Which way in to the data-sharing service is open to a person (R116, R118). The description signs in with an Absher
 * account and then chooses the services for those who are not registered; these are two ways.
 *
 * @example
 * ```ts
 * import { absherRegistered, decide } from 'martaba/rules';
 *
 * decide(absherRegistered, { 'account.absher': true }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const absherRegistered = ruleSet({
  id: 'absher-registered',
  title: { ar: 'الدخول بحساب أبشر', en: 'Entering with an Absher account' },
  facts: registry([account]),
  instruments: [absherDescription],
  from: absherDescription.from,
  rules: [
    condition({
      id: 'requests.access-path.registered',
      cites: absher('R118'),
      confidence: 'low',
      title: { ar: 'لديه حساب في أبشر', en: 'Has an Absher account' },
      doubt: 'The description signs in first and then chooses the services for the unregistered.',
      holds: account.absher,
    }),
  ],
});

const paths = { eligible: 'registered', ineligible: 'unregistered', undetermined: undefined } as const;

/**
 * The way in (مسار الدخول): for the registered, or for the unregistered; `undefined` while that is not known.
 *
 * @throws MartabaError those of `decide`
 * @example
 * ```ts
 * accessPath({ 'account.absher': false }, { asOf: '1447-01-10H' }); // 'unregistered'
 * ```
 */
export const accessPath = (
  sheet: Sheet<NonNullable<(typeof absherRegistered)['registry']['~sheet']>>,
  settings: { readonly asOf: string },
): 'registered' | 'unregistered' | undefined => paths[decide(absherRegistered, sheet, settings).outcome];
