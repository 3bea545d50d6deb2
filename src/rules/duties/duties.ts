import type { LocalText } from '../../models/text/language.js';

interface Duty {
  readonly label: LocalText;
  /** The civil date from which the text holds it. */
  readonly from: string;
}

const first = '1440-06-09H';
const amended = '1443-06-03H';

/**
 * The duties of an employee (الواجبات الوظيفية), HR regulation, art. 208, with the date from which each is in the text;
 * the later ones came with Ministerial Decision 111624.
 *
 * @example
 * ```ts
 * import { employeeDuties } from 'martaba/rules';
 *
 * employeeDuties.cybersecurity?.from; // '1443-06-03H'
 * ```
 */
export const employeeDuties: Readonly<Record<string, Duty>> = {
  conduct: { label: { ar: 'حسن السلوك', en: 'Good conduct' }, from: first },
  'working-time': {
    label: { ar: 'تخصيص وقت العمل لأداء واجباته', en: 'Working time given to his duties' },
    from: first,
  },
  'lawful-orders': { label: { ar: 'طاعة الأوامر المشروعة', en: 'Obeying lawful orders' }, from: first },
  'knowing-rules': { label: { ar: 'الإلمام بالأنظمة والتعليمات', en: 'Knowing the rules' }, from: first },
  'workplace-and-appearance': {
    label: { ar: 'العناية بمكان العمل وبالمظهر', en: 'Care of the workplace and of appearance' },
    from: first,
  },
  confidentiality: {
    label: {
      ar: 'حماية المعلومات السرية ولو بعد الخدمة',
      en: 'Protecting confidential information, even after service',
    },
    from: first,
  },
  respect: { label: { ar: 'الاحترام', en: 'Respect' }, from: first },
  cooperation: { label: { ar: 'التعاون', en: 'Cooperation' }, from: first },
  'fair-supervision': {
    label: { ar: 'العدل في الإشراف والتقويم', en: 'Supervising and rating fairly' },
    from: first,
  },
  cybersecurity: { label: { ar: 'الالتزام بالأمن السيبراني', en: 'Cybersecurity' }, from: amended },
  devices: { label: { ar: 'العناية بالأجهزة وإعادتها', en: 'Care and return of devices' }, from: amended },
  'remote-attendance': {
    label: { ar: 'حضور من يعمل عن بعد', en: 'Attendance of those who work remotely' },
    from: amended,
  },
};
