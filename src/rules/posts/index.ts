import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import type { RuleSet } from '../language/rule-set.js';
import { hr } from '../law/instruments.js';
import { rankLowering, titleChange } from './changes.js';
import {
  announcedByMinistry,
  fillingAuthority,
  fillingMethod,
  internalAnnouncement,
  internalPeriod,
  ministerAuthority,
  postFilling,
} from './filling.js';

/** Posts (الوظائف), as far as conditions decide it. */
export const postSets: readonly RuleSet[] = [titleChange, rankLowering, postFilling, internalAnnouncement];

export const postFormulas: readonly Formula[] = [
  fillingAuthority,
  ministerAuthority,
  announcedByMinistry,
  internalPeriod,
  fillingMethod,
];

export const postLines: readonly CatalogueLine[] = [
  {
    id: 'posts.classification-approval',
    form: 'procedure',
    cites: hr('14'),
    why: {
      ar: 'يُعتمد التصنيف بقرار من الوزير؛ والاتفاق معه واقعة تقرؤها شروط شغل الوظيفة.',
      en: 'The minister approves it; that a post agrees with it is a fact that the conditions of filling read.',
    },
  },
  {
    id: 'posts.requirements-choice',
    form: 'procedure',
    cites: hr('15-a'),
    why: {
      ar: 'تختار الجهة من المتطلبات ما يلائم عملها، ولا حدّ لاختيارها في النص.',
      en: 'The agency chooses the requirements that suit its work; the text sets no limit to test.',
    },
  },
  {
    id: 'posts.excepted',
    form: 'procedure',
    cites: hr('31'),
    why: {
      ar: 'تحيل المادة إلى إطار تصدره لجنة، وليس في النص.',
      en: 'The article refers to a framework issued by a committee, which is not in the text.',
    },
  },
  {
    id: 'posts.creation',
    form: 'procedure',
    cites: hr('16-a'),
    why: {
      ar: 'إجراءات التخطيط والميزانية بين الجهة والوزارة، ولا تتعلق بموظف بعينه.',
      en: 'Planning and budget between the agency and the ministry; nothing in it turns on an employee.',
    },
  },
];
