import type { CatalogueLine } from '../catalogue/places.js';
import { hr } from '../law/instruments.js';

/** The thirteen leave types (أنواع الإجازات) are a code list, and no condition. HR regulation, art. 126. */
export const leaveTypesLine: CatalogueLine = {
  id: 'leave.types',
  form: 'code-list',
  cites: hr('126'),
  why: {
    ar: 'القائمة في leaveTypes، وهي رموز البيان employee.currentLeave.',
    en: 'The list is `leaveTypes`; its codes are those of the fact employee.currentLeave.',
  },
};
