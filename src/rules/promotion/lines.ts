import { csl, hr } from '../law/instruments.js';
import type { CatalogueLine } from '../catalogue/places.js';

/** What the law says of promotion that no fact tests. */
export const promotionLines: readonly CatalogueLine[] = [
  {
    id: 'promotion.not-entitlement',
    form: 'definition',
    cites: hr('47'),
    why: {
      ar: 'كل نتيجة تقول «مؤهَّل للنظر في ترقيته»، ولا تقول «مستحق».',
      en: 'Every outcome says "eligible to be considered" and none says "entitled": it is in the phrases of the sets.',
    },
  },
  {
    id: 'promotion.hr-duty',
    form: 'procedure',
    cites: hr('51'),
    why: {
      ar: 'تحدد المادة من يدير الترقيات، ولا تشترط فيها شيئًا.',
      en: 'The article says who runs promotions and sets no condition on them.',
    },
  },
  {
    id: 'promotion.performance-level-hook',
    form: 'procedure',
    cites: csl('36-3'),
    why: {
      ar: 'تحيل المادة إلى لائحة الأداء؛ والمستوى المطلوب في المادة 49-هـ من لائحة الموارد البشرية.',
      en: 'The article refers to the performance regulation; the level required is in art. 49-e of the HR regulation.',
    },
  },
];
