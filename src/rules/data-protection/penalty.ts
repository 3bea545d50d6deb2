import { formula } from '../catalogue/formula.js';
import { amount, numeral, verdict } from '../catalogue/result.js';
import { all, code, facts, flag, from, given, is } from '../language/build.js';
import { registry } from '../language/registry.js';
import { pdplLaw, personalDataProtectionLaw } from '../law/personal-data-protection-law.js';

/** Penalties for violations of the data protection law (العقوبات). Personal Data Protection Law, arts. 35, 36 and 39. */

const { from: since } = personalDataProtectionLaw;

const breachOfLaw = facts('dataViolation', {
  kind: code(
    {
      'sensitive-disclosure': {
        ar: 'إفشاء بيانات حساسة أو نشرها بقصد الإضرار أو لمنفعة شخصية',
        en: 'Disclosing or publishing sensitive data to harm or for personal benefit',
      },
      other: { ar: 'مخالفة أخرى', en: 'Another violation' },
    },
    { label: { ar: 'نوع المخالفة', en: 'Kind of violation' }, sensitivity: 'sensitive' },
  ),
  byPublicBody: flag({ label: { ar: 'المخالف جهة عامة', en: 'By a public body' }, sensitivity: 'internal' }),
  repeated: flag({ label: { ar: 'تكررت المخالفة', en: 'Repeated' }, sensitivity: 'sensitive' }),
});

const isDisclosure = is(breachOfLaw.kind, 'sensitive-disclosure');
const byBody = all(is(breachOfLaw.kind, 'other'), breachOfLaw.byPublicBody);
const prisonYears = given('prisonYears', from(since, 2));
/** In halalas: three and five million riyals. */
const fineSensitive = given('fineSensitive', from(since, 300_000_000));
const fineOther = given('fineOther', from(since, 500_000_000));
const onRepetition = given('timesOnRepetition', from(since, 2));

export const dataPenalty = formula({
  id: 'pdpl.penalty',
  cites: pdplLaw('35'),
  title: { ar: 'العقوبات', en: 'Penalties' },
  facts: registry([breachOfLaw]),
  instruments: [personalDataProtectionLaw],
  results: {
    maxPrisonYears: numeral({ ar: 'أقصى سنوات السجن', en: 'Most years of prison' }, (read) => {
      const [disclosure, years] = read(isDisclosure, prisonYears);
      return disclosure ? years : 0;
    }),
    maxFine: amount({ ar: 'أقصى غرامة', en: 'Greatest fine' }, (read) => {
      const [disclosure, fine] = read(isDisclosure, fineSensitive);
      if (disclosure) return fine;
      if (read(byBody)[0]) return null;
      const [repeated, other, times] = read(breachOfLaw.repeated, fineOther, onRepetition);
      return repeated ? other * times : other;
    }),
    disciplined: verdict(
      { ar: 'تؤاخذ الجهة العامة منسوبيها تأديبيًا', en: 'The public body disciplines its staff' },
      byBody,
    ),
  },
});
