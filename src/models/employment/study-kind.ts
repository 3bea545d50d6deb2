import { oneOf } from '../schema/choice.js';

/** Whether one studies on a scholarship or was dispatched to study (الابتعاث والإيفاد). */
export const studyKindSchema = oneOf({
  scholarship: { ar: 'ابتعاث', en: 'Scholarship' },
  'study-dispatch': { ar: 'إيفاد للدراسة', en: 'Dispatch to study' },
});
