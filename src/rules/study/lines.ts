import type { CatalogueLine } from '../catalogue/places.js';
import { hr } from '../law/instruments.js';

const discretion = {
  ar: 'سلطة تقديرية للجهة، وأسبابها تقدَّر في كل حالة.',
  en: 'A discretion of the agency, whose grounds are judged case by case.',
} as const;

/** What the law says of training and study that no fact tests. */
export const studyLines: readonly CatalogueLine[] = [
  {
    id: 'training.general',
    form: 'procedure',
    cites: hr('161'),
    why: {
      ar: 'واجبات على الجهة في تخطيط التدريب وتنفيذه وتحمل تكاليفه، ولا شرط فيها على موظف بعينه.',
      en: 'Duties of the agency to plan, run and pay for training; no condition on an employee.',
    },
  },
  {
    id: 'training.abroad.decision',
    form: 'procedure',
    cites: hr('171'),
    why: {
      ar: 'يصدر القرار وتمديده وتغيير جهته من الوزير، ولا حد في النص للمدة ولا للتمديد.',
      en: "The decision, its extension and a change of the body are the minister's; the text limits neither period nor extension.",
    },
  },
  {
    id: 'training.abroad.end',
    form: 'procedure',
    cites: hr('174-a'),
    why: {
      ar: 'سلطة تقديرية للوزير؛ وأثر عدم احتساب المدة للترقية في القاعدة `promotion.exclude.terminated-training`.',
      en: 'A discretion of the minister; that the time is disregarded for promotion is the rule `promotion.exclude.terminated-training`.',
    },
  },
  {
    id: 'scholarship.degrees',
    form: 'code-list',
    cites: hr('178'),
    why: { ar: 'المؤهلات بيانات في `scholarshipDegrees`.', en: 'The degrees are data: `scholarshipDegrees`.' },
  },
  { id: 'scholarship.terminate', form: 'procedure', cites: hr('187'), why: discretion },
  { id: 'dispatch.terminate', form: 'procedure', cites: hr('196'), why: discretion },
  {
    id: 'dispatch.supervision',
    form: 'procedure',
    cites: hr('190'),
    why: {
      ar: 'تبين المادتان 190 و200 غرض الإيفاد ومن يشرف عليه؛ وحاجة الجهة شرط في `dispatch.conditions`.',
      en: "Arts. 190 and 200 say what dispatch is for and who supervises it; the agency's need is a condition of `dispatch.conditions`.",
    },
  },
];
