import { atMost, condition, facts, quantity } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { masar, masarDescription } from '../law/instruments.js';
import { accessPhrases } from './phrases.js';

const signIn = facts('signIn', {
  age: quantity({ label: { ar: 'المدة منذ تسجيل الدخول بالثواني', en: 'Seconds since signing in' }, min: 0 }),
  mostAge: quantity({
    label: { ar: 'أطول مدة مقبولة بالثواني', en: 'Seconds after which one signs in again' },
    min: 0,
    changedBy: 'authority',
  }),
});

/**
 * Whether one has signed in recently enough to update data (المصادقة من جديد قبل التحديث, R155): the described update begins
 * with the national sign-in. How recently, the description does not say, and whoever runs a server does.
 *
 * @example
 * ```ts
 * import { decide, freshSignIn } from 'martaba/rules';
 *
 * decide(freshSignIn, { 'signIn.age': 301, 'signIn.mostAge': 300 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const freshSignIn = ruleSet({
  id: 'fresh-sign-in',
  title: { ar: 'المصادقة من جديد قبل التحديث', en: 'A fresh sign-in before an update' },
  phrases: accessPhrases,
  facts: registry([signIn]),
  instruments: [masarDescription],
  from: masarDescription.from,
  rules: [
    condition({
      id: 'access.fresh-sign-in',
      cites: masar('R155'),
      confidence: 'medium',
      title: { ar: 'سجّل الدخول منذ مدة لا تزيد على الحد', en: 'Signed in no longer ago than the limit' },
      holds: atMost(signIn.age, signIn.mostAge),
    }),
  ],
});
