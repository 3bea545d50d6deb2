import type { LocalText } from '../../../models/text/language.js';
import type { Citation } from '../../language/rule.js';
import { hr, masar } from '../../law/instruments.js';

/** Who acts in a promotion (أطراف الترقية). */
export type PromotionActor =
  | 'employee'
  | 'agency'
  | 'hr-department'
  | 'competent-minister'
  | 'ministry'
  | 'council-of-ministers'
  | 'current-agency';

/**
 * The names of those who act in a promotion (أطراف الترقية).
 *
 * @example
 * ```ts
 * import { promotionActors } from 'martaba/rules';
 *
 * promotionActors['council-of-ministers'].ar; // 'مجلس الوزراء'
 * ```
 */
export const promotionActors: Readonly<Record<PromotionActor, LocalText>> = {
  employee: { ar: 'الموظف', en: 'The employee' },
  agency: { ar: 'الجهة الحكومية', en: 'The agency' },
  'hr-department': { ar: 'إدارة الموارد البشرية', en: 'The HR department' },
  'competent-minister': { ar: 'الوزير المختص', en: 'The competent minister' },
  ministry: { ar: 'وزارة الموارد البشرية والتنمية الاجتماعية', en: 'The ministry' },
  'council-of-ministers': { ar: 'مجلس الوزراء', en: 'The Council of Ministers' },
  'current-agency': { ar: 'الجهة التي يعمل بها الموظف', en: 'The agency that he works for' },
};

/** One step of a promotion: who does what, and where it is written. */
export interface PromotionStep {
  readonly id: string;
  readonly actors: readonly PromotionActor[];
  readonly text: LocalText;
  readonly cites: Citation;
}

export const consentStep: PromotionStep = {
  id: 'consent',
  actors: ['current-agency'],
  text: { ar: 'موافقة الجهة التي يعمل بها الموظف', en: 'The agency that he works for consents' },
  cites: hr('60-a'),
};
export const criteriaStep: PromotionStep = {
  id: 'criteria',
  actors: ['competent-minister', 'ministry'],
  text: {
    ar: 'تحديد معايير المفاضلة وأوزانها والعنصر المرجح بالاتفاق مع الوزارة، وإعلانها قبل إعلان المفاضلة',
    en: 'Criteria, weights and tie-breaker are set in agreement with the ministry, and announced before the comparison',
  },
  cites: hr('52-b'),
};
export const offerStep: PromotionStep = {
  id: 'announcement',
  actors: ['agency'],
  text: { ar: 'طرح الوظائف الشاغرة للترقية', en: 'Vacant posts are announced for promotion' },
  cites: masar('R177'),
};
export const applicationStep: PromotionStep = {
  id: 'application',
  actors: ['employee'],
  text: { ar: 'تقديم الموظف طلبه مرتبًا رغباته', en: 'The employee applies, with his wishes in order' },
  cites: masar('R176'),
};
export const selectionStep: PromotionStep = {
  id: 'selection',
  actors: ['agency'],
  text: {
    ar: 'حصر الجهة من تتوافر فيهم الشروط دون تقدم منهم',
    en: 'The agency takes all who meet the conditions; nobody applies',
  },
  cites: masar('R178'),
};
export const verificationStep: PromotionStep = {
  id: 'verification',
  actors: ['hr-department'],
  text: { ar: 'التحقق من توافر الشروط واستكمال المتطلبات', en: 'Conditions are verified and requirements completed' },
  cites: hr('51'),
};
export const noneWithinStep: PromotionStep = {
  id: 'none-within',
  actors: ['agency'],
  text: {
    ar: 'التحقق من ألا يكون بين موظفي الجهة الطالبة مؤهل للترقية إلى الوظيفة',
    en: 'It is verified that no employee of the requesting agency is qualified for the promotion',
  },
  cites: hr('60-b'),
};
export const comparisonStep: PromotionStep = {
  id: 'comparison',
  actors: ['hr-department'],
  text: { ar: 'المفاضلة بين المرشحين', en: 'The candidates are compared' },
  cites: hr('52-a'),
};
export const nominationStep: PromotionStep = {
  id: 'nomination',
  actors: ['competent-minister'],
  text: { ar: 'ترشيح الوزير المختص من يراه', en: 'The competent minister nominates whom he sees fit' },
  cites: hr('53'),
};
export const approvalStep: PromotionStep = {
  id: 'approval',
  actors: ['competent-minister'],
  text: { ar: 'موافقة الوزير المختص', en: 'The competent minister approves' },
  cites: hr('54'),
};
export const ministerDecides: PromotionStep = {
  id: 'decision',
  actors: ['competent-minister'],
  text: { ar: 'صدور قرار الترقية', en: 'The decision of promotion is issued' },
  cites: hr('58'),
};
export const councilDecides: PromotionStep = { ...ministerDecides, actors: ['council-of-ministers'] };
