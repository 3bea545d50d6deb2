import type { CatalogueLine } from '../catalogue/places.js';
import { jdl } from '../law/instruments.js';

/** What the law says of discipline that no fact tests. */
export const disciplineLines: readonly CatalogueLine[] = [
  {
    id: 'discipline.scope',
    form: 'definition',
    cites: jdl('3'),
    why: {
      ar: 'يسري النظام على كل موظف إلا من له نظام جزاءات خاص؛ فمن سُئل عن جزاءاته فهو ممن يسري عليهم.',
      en: 'The law covers every employee but those whose own law has penalties: whoever is asked about here is covered.',
    },
  },
  {
    id: 'discipline.criminal-stays',
    form: 'procedure',
    cites: jdl('19'),
    why: {
      ar: 'تقف الإجراءات الإدارية حتى تنتهي الجزائية؛ وهو سير إجراء لا شرط في الموظف.',
      en: 'Administrative steps wait for the criminal ones: an order of steps, and no condition on the employee.',
    },
  },
];
