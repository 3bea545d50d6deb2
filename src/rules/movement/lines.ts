import type { CatalogueLine } from '../catalogue/places.js';
import { hr } from '../law/instruments.js';

/** What the law says of movements that no fact tests. */
export const movementLines: readonly CatalogueLine[] = [
  {
    id: 'movement.purpose',
    form: 'definition',
    cites: hr('59'),
    why: {
      ar: 'تبين المادة الغرض من النقل والتكليف والإعارة والاستعارة، ولا تضع حدًا.',
      en: 'The article says what movements are for and sets no threshold.',
    },
  },
  {
    id: 'transfer.scale-change',
    form: 'procedure',
    cites: hr('66'),
    why: {
      ar: 'تحدد الجهة المنقول إليها الفئة والمرتبة والدرجة وفق لوائحها، وليست تلك اللوائح هنا.',
      en: 'The receiving agency fixes category, rank and step under its own rules, which are not here.',
    },
  },
  {
    id: 'assignment.definition',
    form: 'code-list',
    cites: hr('67'),
    why: {
      ar: 'أنواع التكليف في القائمة assignmentTypes، والواقعة assignment.kind تقول أكلي هو أم جزئي.',
      en: 'The types are the list assignmentTypes; the fact assignment.kind says full or partial.',
    },
  },
  {
    id: 'assignment.end',
    form: 'procedure',
    cites: hr('72'),
    why: {
      ar: 'ينهي الوزير التكليف في أي وقت بقرار منه، دون شرط.',
      en: 'The minister ends an assignment at any time by his decision, on no condition.',
    },
  },
  {
    id: 'secondment.definition',
    form: 'definition',
    cites: hr('73'),
    why: {
      ar: 'الجهات التي يعار إليها هي قيم الواقعة borrower.kind.',
      en: 'The bodies that one is seconded to are the codes of the fact borrower.kind.',
    },
  },
  {
    id: 'secondment.end',
    form: 'procedure',
    cites: hr('80'),
    why: {
      ar: 'تنتهي بانتهاء مدتها، وإنهاؤها قبل ذلك تقدير للوزير أو اتفاق بين الجهتين؛ وموعد المباشرة في secondment.return.',
      en: 'It ends with its period; an earlier end is for the minister, or for the bodies to agree on. The return is in secondment.return.',
    },
  },
];
