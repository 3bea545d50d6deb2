import { all, any, atLeast, atMost, bar, condition, from, given, is, no, present, the } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { contract, contracting, formerService, person } from './facts.js';

/** Who may be contracted (التعاقد مع المتقاعد وغير السعودي). HR regulation, arts. 99 and 101 to 103. */

const facts = registry([contract, contracting, person, formerService]);
const shared = { facts, instruments: [hrRegulation], from: hrRegulation.from } as const;

const underArticle = is(contract.kind, ['full-time', 'part-time', 'temporary']);
const ofRetiree = (name: string) => ({
  id: `contract.retiree/${name}`,
  cites: hr('99-a'),
  applies: underArticle,
});

/**
 * Whether a retiree may be contracted (التعاقد مع المتقاعد): full-time, part-time or temporarily. HR regulation,
 * art. 99-a.
 *
 * @example
 * ```ts
 * import { decide, retireeContract } from 'martaba/rules';
 *
 * const { findings } = decide(
 *   retireeContract,
 *   { 'contract.kind': 'part-time', yearsAfterCompulsoryAge: 6 },
 *   { asOf: '1447-01-10H' },
 * );
 * findings.find(({ status }) => status === 'unmet')?.part; // 'age'
 * ```
 */
export const retireeContract = ruleSet({
  ...shared,
  id: 'retiree-contract',
  title: { ar: 'التعاقد مع المتقاعد', en: 'Contracting a retiree' },
  rules: [
    condition({
      ...ofRetiree('approval'),
      title: { ar: 'موافقة الوزير', en: 'The minister approves' },
      holds: contracting.ministerApproves,
    }),
    condition({
      ...ofRetiree('need'),
      title: { ar: 'حاجة العمل وندرة التخصص أو الخبرة', en: 'Need, and rarity of specialty or experience' },
      holds: contracting.neededAndRare,
    }),
    condition({
      ...ofRetiree('age'),
      title: { ar: 'لم تمض خمس سنوات على السن الإلزامية', en: 'Not after five years from the compulsory age' },
      holds: atMost(contracting.yearsAfterCompulsoryAge, given('maxYearsAfterRetirementAge', from('1440-06-09H', 5))),
    }),
    condition({
      ...ofRetiree('requirements'),
      title: { ar: 'توافر متطلبات الوظيفة', en: 'Requirements of the post are met' },
      holds: person.meetsRequirements,
    }),
    condition({
      ...ofRetiree('fitness'),
      title: { ar: 'اللياقة الصحية', en: 'Medically fit' },
      holds: person.medicallyFit,
    }),
  ],
});

const nonSaudi = no(is(person.nationality, ['saudi', 'SA']));
const served = all(nonSaudi, present(formerService.endedBy));

/** The least last rating with which one is contracted again (art. 102). */
export const rehireMinRating = given('minRating', from('1440-06-09H', 4));

/**
 * Whether a person who is not Saudi may be contracted (التعاقد مع غير السعودي). HR regulation, arts. 101–103.
 *
 * @example
 * ```ts
 * import { decide, nonSaudiContract } from 'martaba/rules';
 *
 * const person = { 'person.nationality': 'non-saudi', 'person.boundByAnotherContract': false };
 * const sheet = { ...person, 'contract.kind': 'full-time', 'formerService.endedBy': 'contract-expiry' };
 * const rated = (rating: number) => {
 *   const facts = { ...sheet, 'formerService.lastYearRating': rating };
 *   return decide(nonSaudiContract, facts, { asOf: '1447-01-10H' }).outcome;
 * };
 * rated(4); // 'eligible'
 * rated(3); // 'ineligible'
 * ```
 */
export const nonSaudiContract = ruleSet({
  ...shared,
  id: 'non-saudi-contract',
  title: { ar: 'التعاقد مع غير السعودي', en: 'Contracting a non-Saudi' },
  rules: [
    condition({
      id: 'contract.non-saudi.types',
      cites: hr('101-a'),
      title: { ar: 'نوع عقد متاح لغير السعودي', en: 'A type of contract open to non-Saudis' },
      applies: nonSaudi,
      holds: no(is(contract.kind, ['part-time', 'temporary', 'undersecretary'])),
    }),
    condition({
      id: 'contract.non-saudi.rehire/end',
      cites: hr('102'),
      title: {
        ar: 'انتهت خدمته السابقة بانتهاء العقد أو الاستقالة أو إلغاء الوظيفة',
        en: 'Former service ended by expiry, resignation or abolition of the post',
      },
      applies: served,
      holds: is(the(formerService.endedBy), ['contract-expiry', 'resignation', 'post-abolished']),
    }),
    condition({
      id: 'contract.non-saudi.rehire/rating',
      cites: hr('102'),
      title: { ar: 'تقويم أدائه في السنة الأخيرة جيد جدًا فأكثر', en: 'Last rating at least Very good' },
      applies: served,
      holds: atLeast(formerService.lastYearRating, rehireMinRating, { ifNone: false }),
    }),
    condition({
      id: 'contract.non-saudi.rehire/recommendation',
      cites: hr('102'),
      severity: 'warning',
      title: { ar: 'توصية جهة عمله السابقة', en: 'Recommendation of the former employer' },
      applies: served,
      holds: formerService.recommended,
    }),
    bar({
      id: 'contract.non-saudi.bars',
      cites: hr('103'),
      title: {
        ar: 'انتهت خدمته بالفصل أو الغياب أو عدم الصلاحية، أو مرتبط بعقد آخر',
        en: 'Dismissed, absent or unfit, or bound by another contract',
      },
      doubt: 'The article printed (82) is read as 28, the conditions of appointment, to which this is subject.',
      applies: nonSaudi,
      when: any(
        is(formerService.endedBy, ['dismissal-public-interest', 'absence', 'unfitness'], { ifNone: false }),
        person.boundByAnotherContract,
      ),
    }),
  ],
});

const ofConsultant = (name: string, paragraph: string) => ({
  id: `contract.consultants/${name}`,
  cites: hr(`98-${paragraph}`),
});

/**
 * Whether a consultant or an expert may be contracted for a service (التعاقد مع المستشارين والخبراء). HR regulation,
 * art. 98.
 *
 * @example
 * ```ts
 * import { consultantContract, decide } from 'martaba/rules';
 *
 * const sheet = { 'contract.formAgreed': true, 'contract.maximumStated': false };
 * const { findings } = decide(consultantContract, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.part; // 'form'
 * ```
 */
export const consultantContract = ruleSet({
  ...shared,
  id: 'consultant-contract',
  title: { ar: 'التعاقد مع المستشارين والخبراء', en: 'Consultants and experts' },
  rules: [
    condition({
      ...ofConsultant('service', 'a'),
      title: { ar: 'تحديد الخدمة ومدتها', en: 'The service and its time are defined' },
      holds: contract.serviceDefined,
    }),
    condition({
      ...ofConsultant('skills', 'b'),
      title: { ar: 'توافر المهارات اللازمة', en: 'The contractor has the skills' },
      holds: person.hasSkills,
    }),
    condition({
      ...ofConsultant('fee', 'c'),
      title: { ar: 'أجر مقطوع يشمل جميع المزايا', en: 'A lump sum that covers all benefits' },
      holds: contract.lumpSum,
    }),
    condition({
      ...ofConsultant('form', 'c'),
      title: { ar: 'صيغة متفق عليها تبين الحد الأقصى', en: 'An agreed form that states the maximum' },
      holds: all(contract.formAgreed, contract.maximumStated),
    }),
  ],
});
