import type { CatalogueLine } from '../catalogue/places.js';
import { hr } from '../law/instruments.js';

/** What the law says of its scope and words that no fact tests. */
export const scopeLines: readonly CatalogueLine[] = [
  {
    id: 'scope.hr-dept-applies',
    form: 'procedure',
    cites: hr('2-3'),
    why: {
      ar: 'تحدد المادتان من يشرف ومن يطبق؛ والوزارة اليوم وزارة الموارد البشرية والتنمية الاجتماعية.',
      en: 'The articles say who supervises and who applies; the ministry is today that of human resources and social development.',
    },
  },
  {
    id: 'def.employee',
    form: 'definition',
    cites: hr('1'),
    why: {
      ar: 'كل من تُسأل عنه هذه القواعد موظف بهذا التعريف، معينًا كان أو متعاقدًا.',
      en: 'Whoever these rules are asked about is an employee in this sense, by appointment or by contract.',
    },
  },
  {
    id: 'def.competent-minister',
    form: 'definition',
    cites: hr('1'),
    why: {
      ar: 'صاحب الصلاحية في نتائج القواعد رمزه competent-minister.',
      en: 'It is the code competent-minister wherever a rule names who decides.',
    },
  },
  {
    id: 'def.salary-wage',
    form: 'definition',
    cites: hr('1'),
    why: {
      ar: 'كل قاعدة تسمي الراتب الذي تقصده في وقائعها: الأساسي أو الصافي.',
      en: 'Each rule names in its facts the salary that it means: basic or net.',
    },
  },
  {
    id: 'def.official-mission',
    form: 'definition',
    cites: hr('1'),
    why: {
      ar: 'تعريف تُبنى عليه مواد التكليف والمهمات، ولا شرط فيه يُختبر.',
      en: 'A definition for the articles on missions, with no condition to test.',
    },
  },
  {
    id: 'def.disaster',
    form: 'definition',
    cites: hr('1'),
    why: {
      ar: 'تعريف تستعمله المادة 157؛ وقيام الكارثة تقرره الجهة المختصة.',
      en: 'A definition used in art. 157; whether there is one is for the authority to say.',
    },
  },
  {
    id: 'def.regulatory-framework',
    form: 'definition',
    cites: hr('1'),
    why: {
      ar: 'الأطر وثائق مستقلة عن اللائحة، ويُذكر ما أُخذ منها باسمه.',
      en: 'The frameworks are documents apart; what is taken from them is cited as theirs.',
    },
  },
  {
    id: 'def.job-classification',
    form: 'definition',
    cites: hr('1'),
    why: {
      ar: 'المؤهل والخبرة المطلوبان من بيانات التصنيف، وهما من وقائع الوظيفة المستهدفة.',
      en: 'The qualification and experience required come from classification data: they are facts of the target post.',
    },
  },
  {
    id: 'def.remote-work',
    form: 'definition',
    cites: hr('1'),
    why: {
      ar: 'أضيف التعريف في 3/6/1443هـ؛ وشروط العمل عن بعد في قواعد وقت العمل.',
      en: 'The definition was added on 3/6/1443H; the conditions of remote work are in the rules of working time.',
    },
  },
  {
    id: 'scope.data-to-ministry',
    form: 'procedure',
    cites: hr('4'),
    why: {
      ar: 'واجب على الجهة تجاه الوزارة، ومدته تحددها الوزارة لا النص.',
      en: 'A duty of the agency toward the ministry, within a time that the ministry sets and the text does not.',
    },
  },
  {
    id: 'scope.work-environment',
    form: 'procedure',
    cites: hr('6-9'),
    why: {
      ar: 'واجبات على الجهة في بيئة العمل، وزيدت في 3/6/1443هـ واجباتها تجاه من يعمل عن بعد.',
      en: 'Duties of the agency about the workplace; since 3/6/1443H also toward those who work remotely.',
    },
  },
  {
    id: 'def.succession',
    form: 'definition',
    cites: hr('1'),
    why: {
      ar: 'التعاقب تخطيط، ولا ينشأ عنه حق في الترقية.',
      en: 'Succession is planning; no right to a promotion follows from it.',
    },
  },
  {
    id: 'def.paragraph-letters',
    form: 'code-list',
    cites: hr(''),
    why: { ar: 'الحروف في paragraphLetters.', en: 'The letters are in paragraphLetters.' },
  },
];
