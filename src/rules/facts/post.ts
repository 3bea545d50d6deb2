import { code, duration, facts, flag, quantity } from '../language/build.js';

/** Facts about the post (الوظيفة) that is to be filled. */
export const target = facts('target', {
  rank: quantity({ label: { ar: 'مرتبة الوظيفة المستهدفة', en: 'Rank of the target post' }, min: 1, max: 15 }),
  vacancy: code(
    {
      actual: { ar: 'شاغرة فعلًا', en: 'Actually vacant' },
      'in-effect': { ar: 'شاغرة حكمًا', en: 'Vacant in effect' },
      occupied: { ar: 'مشغولة', en: 'Occupied' },
    },
    { label: { ar: 'شغور الوظيفة', en: 'Vacancy' }, askedOf: 'agency' },
  ),
  minExperience: duration({
    label: { ar: 'الخبرة المطلوبة للوظيفة', en: 'Experience that the post requires' },
    askedOf: 'agency',
  }),
  minAcademicQualification: quantity({
    label: {
      ar: 'مستوى الحد الأدنى من المؤهل العلمي للوظيفة',
      en: 'Level of the least academic qualification for the post',
    },
    min: 0,
    max: 10,
    askedOf: 'agency',
  }),
  minQualification: quantity({
    label: { ar: 'مستوى المؤهل المطلوب للوظيفة', en: 'Level of qualification that the post requires' },
    min: 0,
    max: 10,
    askedOf: 'agency',
  }),
});

/** Facts about the post's present and earlier holder. */
export const post = facts('post', {
  holderSeconded: flag({ label: { ar: 'شاغل الوظيفة معار', en: 'The holder is seconded' }, askedOf: 'agency' }),
  previousHolderDismissed: flag({
    label: { ar: 'فصل شاغل الوظيفة السابق', en: 'The previous holder was dismissed' },
    askedOf: 'agency',
  }),
});

/** Facts about a dismissal (فصل) that freezes a post. */
export const dismissal = facts('dismissal', {
  final: flag({
    label: { ar: 'تحصن قرار الفصل أو صار الحكم نهائيًا', en: 'The dismissal is final' },
    askedOf: 'authority',
  }),
});
