import { formula } from '../catalogue/formula.js';
import { codeword, numeral } from '../catalogue/result.js';
import { atMost, code, condition, equals, facts, flag, from, given, is, quantity } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { times } from './days-between.js';
import { asked, counted } from './family-facts.js';

/** Leaves that the minister grants, and absence that the agency allows. HR regulation, arts. 154, 155 and 157. */

const { from: since } = hrRegulation;

const participation = facts('participation', {
  field: code(
    {
      sports: { ar: 'رياضية', en: 'Sports' },
      culture: { ar: 'ثقافية', en: 'Culture' },
      social: { ar: 'اجتماعية', en: 'Social events' },
      relief: { ar: 'إغاثة', en: 'Relief' },
      'civil-defence': { ar: 'دفاع مدني', en: 'Civil defence' },
    },
    { label: { ar: 'مجال المشاركة', en: 'Field of the participation' } },
  ),
  requestedByOfficialBody: flag({
    label: { ar: 'طلبتها الجهة المختصة', en: 'Requested by the official body' },
    askedOf: 'authority',
  }),
});
/** The decision of the minister (قرار الوزير المختص). */
export const approval = facts('approval', {
  competentMinister: flag({
    label: { ar: 'وافق الوزير المختص', en: 'The competent minister approved' },
    askedOf: 'authority',
  }),
});

export const participationSet = ruleSet({
  id: 'national-participation-leave',
  title: { ar: 'إجازة المشاركة الوطنية', en: 'National participation leave' },
  facts: registry([participation, approval]),
  instruments: [hrRegulation],
  from: since,
  rules: [
    condition({
      id: 'leave.national-participation/field',
      cites: hr('154'),
      title: { ar: 'في مجال ذكرته المادة', en: 'In a field that the article names' },
      holds: is(participation.field, ['sports', 'culture', 'social', 'relief', 'civil-defence']),
    }),
    condition({
      id: 'leave.national-participation/request',
      cites: hr('154'),
      title: { ar: 'بطلب من الجهة المختصة', en: 'On request of the official body' },
      holds: participation.requestedByOfficialBody,
    }),
    condition({
      id: 'leave.national-participation/approval',
      cites: hr('154'),
      title: { ar: 'موافقة الوزير المختص', en: "The competent minister's approval" },
      holds: approval.competentMinister,
    }),
  ],
});

const disabled = facts('disabled', {
  relation: code(
    {
      child: { ar: 'ولد', en: 'Child' },
      parent: { ar: 'والد أو والدة', en: 'Parent' },
      'legal-dependant': { ar: 'من يعوله شرعًا', en: 'Legal dependant' },
    },
    { label: { ar: 'صلة ذي الإعاقة بالموظف', en: 'Who the disabled person is to him' }, sensitivity: 'sensitive' },
  ),
});
const report = facts('report', {
  neededDays: quantity({
    label: { ar: 'المدة اللازمة بحسب التقرير', en: 'Days needed by the report' },
    min: 0,
    unit: 'days',
  }),
});
const certificate = facts('certificate', {
  attested: flag({
    label: { ar: 'شهادة حضور مصدقة', en: 'Attested certificate of attendance' },
    changedBy: 'employee',
  }),
});

export const trainingSet = ruleSet({
  id: 'disability-training-leave',
  title: { ar: 'الغياب للتدريب على التعامل مع الإعاقة', en: 'Absence to train for a disabled relative' },
  facts: registry([asked, counted, disabled, report, certificate], {
    requestedDays: times(30, asked.requestedMonths),
  }),
  instruments: [hrRegulation],
  from: since,
  rules: [
    condition({
      id: 'leave.disability-training/balance',
      cites: hr('155-a'),
      title: {
        ar: 'لا رصيد له من الإجازة العادية، وإلا حسبت منه',
        en: 'No ordinary balance; otherwise it is counted from it',
      },
      holds: equals(counted.ordinaryBalance, 0),
    }),
    condition({
      id: 'leave.disability-training/relation',
      cites: hr('155-b'),
      title: { ar: 'ولده أو أحد والديه أو من يعوله شرعًا', en: 'His child, parent or legal dependant' },
      holds: is(disabled.relation, ['child', 'parent', 'legal-dependant']),
    }),
    condition({
      id: 'leave.disability-training/most',
      cites: hr('155-c'),
      title: { ar: 'لا تتجاوز اثنين وأربعين يومًا', en: 'Not more than forty-two days' },
      holds: atMost(asked.requestedDays, given('maxDays', from(since, 42))),
    }),
    condition({
      id: 'leave.disability-training/needed',
      cites: hr('155-c'),
      title: { ar: 'لا تتجاوز المدة اللازمة بحسب التقرير', en: 'Not longer than needed by the report' },
      holds: atMost(asked.requestedDays, report.neededDays),
    }),
    condition({
      id: 'leave.disability-training/certificate',
      cites: hr('155-d'),
      title: { ar: 'شهادة حضور مصدقة', en: 'Attested certificate of attendance' },
      holds: certificate.attested,
    }),
  ],
});

const disaster = facts('disaster', {
  acceptedAsExcuse: flag({
    label: {
      ar: 'عد الوزير أو من يفوضه الغياب بعذر مشروع',
      en: 'Treated as a lawful excuse by the minister or delegate',
    },
    askedOf: 'authority',
  }),
});

export const disasterAbsence = formula({
  id: 'leave.disaster',
  cites: hr('157'),
  title: { ar: 'الغياب بسبب كارثة', en: 'Absence caused by disaster' },
  facts: registry([disaster]),
  instruments: [hrRegulation],
  results: {
    pay: codeword({ ar: 'الراتب', en: 'Pay' }, (read) => (read(disaster.acceptedAsExcuse)[0] ? 'full' : null)),
    deductedDays: numeral({ ar: 'ما يحسم من الرصيد', en: 'Days taken from the balance' }, (read) =>
      read(disaster.acceptedAsExcuse)[0] ? 0 : null,
    ),
  },
});
