import { formula } from '../catalogue/formula.js';
import { verdict } from '../catalogue/result.js';
import { all, any, code, facts, flag, is, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { pdplLaw, personalDataProtectionLaw } from '../law/personal-data-protection-law.js';

/** The rights of a data subject (حقوق صاحب البيانات). Personal Data Protection Law, art. 4. */

const claimed = facts('dataSubject', {
  right: code(
    {
      informed: { ar: 'العلم', en: 'To be informed' },
      access: { ar: 'الوصول إلى البيانات', en: 'Access' },
      copy: { ar: 'نسخة مقروءة', en: 'A readable copy' },
      correction: { ar: 'التصحيح أو الإتمام أو التحديث', en: 'Correction, completion or update' },
      destruction: { ar: 'الإتلاف', en: 'Destruction' },
    },
    { label: { ar: 'الحق المطلوب', en: 'The right asked for' }, changedBy: 'employee' },
  ),
  dataNeeded: flag({ label: { ar: 'ما زالت البيانات لازمة', en: 'The data are still needed' }, askedOf: 'agency' }),
});

export const subjectRights = formula({
  id: 'pdpl.rights',
  cites: pdplLaw('4-1-5'),
  title: { ar: 'حقوق صاحب البيانات', en: 'Rights' },
  doubt: 'Art. 18 limits destruction further: other laws may require that data are kept.',
  facts: registry([claimed]),
  instruments: [personalDataProtectionLaw],
  results: {
    held: verdict(
      { ar: 'له هذا الحق', en: 'He has this right' },
      any(
        is(claimed.right, ['informed', 'access', 'copy', 'correction']),
        all(is(claimed.right, 'destruction'), no(claimed.dataNeeded)),
      ),
    ),
  },
});
