import type { CatalogueLine } from '../catalogue/places.js';
import { hr } from '../law/instruments.js';

/** What the law says of appointment and fitness that no fact tests. */
export const appointmentLines: readonly CatalogueLine[] = [
  {
    id: 'appointment.equal-chances',
    form: 'procedure',
    cites: hr('30'),
    why: {
      ar: 'توجب المادة تكافؤ الفرص وتهيئة الوسائل للأشخاص ذوي الإعاقة، ولا تجعل لذلك حدًّا يقاس.',
      en: 'The article obliges the agency to equal chances and to tools for persons with disabilities; it sets no measure.',
    },
  },
  {
    id: 'appointment.recruitment-process',
    form: 'procedure',
    cites: hr('32'),
    why: {
      ar: 'تحدد المادة الإدارة التي تتولى التوظيف، ولا تشترط في المرشح شيئًا.',
      en: 'The article says which department runs recruitment, and sets no condition on the candidate.',
    },
  },
  {
    id: 'appointment.level-improvement',
    form: 'procedure',
    cites: hr('33-a'),
    why: {
      ar: 'يجري التحسين بإجراءات التعيين نفسها: شروط التعيين والمسابقة هي التي تُختبر.',
      en: 'It runs by the procedure of appointment: the conditions of appointment and of competition are what is tested.',
    },
  },
  {
    id: 'appointment.notification',
    form: 'procedure',
    cites: hr('38'),
    why: {
      ar: 'وسائل الإبلاغ قائمة في الحزمة (notificationMeans)، ومن تاريخ الإبلاغ تبدأ مهلة المباشرة.',
      en: 'The means are a list in the package (notificationMeans); the deadline to start runs from the notification.',
    },
  },
  {
    id: 'fitness.definition',
    form: 'definition',
    cites: hr('106'),
    why: {
      ar: 'تعريف يقوم عليه شرط اللياقة الصحية في المادة 28-ج ونتيجة الفحص في المادة 107.',
      en: 'A definition behind the condition of fitness of art. 28-c and the examination of art. 107.',
    },
  },
  {
    id: 'fitness.presumption',
    form: 'definition',
    cites: hr('108'),
    why: {
      ar: 'الأصل اللياقة، ولا يُعدل عنه إلا بفحص يثبت مرضًا في قائمة وزارة الصحة؛ والقائمة ليست في النص.',
      en: "Fitness is presumed until an examination proves a disease of the Health Ministry's list, which is not in the text.",
    },
  },
  {
    id: 'fitness.results',
    form: 'procedure',
    cites: hr('109-a'),
    why: {
      ar: 'إجراء بين الجهات الطبية وجهة العمل؛ والنتيجة وتاريخها واقعتان تقرؤهما الأحكام الأخرى.',
      en: 'A procedure between medical bodies and the employer; its result and date are facts that other rules read.',
    },
  },
  {
    id: 'fitness.special-levels',
    form: 'procedure',
    cites: hr('113'),
    why: {
      ar: 'تحيل المادتان إلى جهات تعتمدها الممثليات وإلى مستويات يتفق عليها، وليست في النص.',
      en: 'The articles refer to bodies approved by missions and to levels to be agreed on, which are not in the text.',
    },
  },
];
