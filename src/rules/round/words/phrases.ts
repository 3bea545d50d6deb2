import type { LocalText } from '../../../models/text/language.js';
import type { Texts } from '../../../models/text/text-of.js';
import { tieBreakerLabels } from '../../promotion/comparison/criteria.js';
import type { SetApartBy } from '../stages.js';
import type { WishResult } from '../why.js';

/** What set one candidate behind another, in words. */
export const setApartLabels: Readonly<Record<SetApartBy, LocalText>> = {
  ...tieBreakerLabels,
  points: { ar: 'مجموع النقاط', en: 'the points' },
  further: { ar: 'عنصر مرجح آخر اختارته الجهة', en: 'a further element that the agency chose' },
};

/** How a wish came out, in words. */
export const resultPhrases: Readonly<Record<WishResult, LocalText>> = {
  given: { ar: 'رُشّح لهذه الوظيفة', en: 'nominated for this post' },
  'dearer-given': { ar: 'رُشّح لرغبة مقدمة عليها', en: 'nominated for a wish before this one' },
  'not-eligible': { ar: 'غير مؤهل للنظر في ترقيته إليها', en: 'not eligible to be considered for it' },
  undetermined: { ar: 'لا يمكن الجزم بأهليته لنقص البيانات', en: 'eligibility cannot be determined: facts are missing' },
  'not-scored': { ar: 'تعذر احتساب نقاطه', en: 'the points could not be reckoned' },
  waived: { ar: 'تنازل عن الترشيح', en: 'waived the nomination' },
  outranked: { ar: 'تقدمه غيره في الترتيب', en: 'others stood before' },
  waiting: { ar: 'المفاضلة متوقفة على عنصر مرجح آخر', en: 'the round waits for a further element' },
  'decided-already': {
    ar: 'خلت الوظيفة بعد صدور قرار بشأنه',
    en: 'the place fell free after a decision had been issued to the applicant',
  },
};

/** The sentences of a round, by name. */
export const roundPhrases = {
  unofficial: {
    ar: 'نتيجة استرشادية غير رسمية؛ وكل مؤهل مؤهَّل للنظر في ترقيته، لا مستحق لها.',
    en: 'An indicative result, not official: who is eligible is eligible to be considered, and never entitled.',
  },
  counts: {
    ar: 'المفاضلة {id}. الطلبات المقبولة: {accepted}، والمرفوض كله أو بعضه: {refused}، والوظائف: {posts}.',
    en: 'Round {id}. Applications accepted: {accepted}; refused, in whole or in part: {refused}; posts: {posts}.',
  },
  post: { ar: '{title} ({post}، المرتبة {rank}): {names}', en: '{title} ({post}, rank {rank}): {names}' },
  nobody: { ar: 'لا أحد', en: 'nobody' },
  tie: {
    ar: 'تساوى على الوظيفة {post}: {names}. على الجهة أن تختار عنصرًا مرجحًا آخر بينهم (المادة 52-د)، ولا يُرتّبون اعتباطًا.',
    en: 'Equal for the post {post}: {names}. The agency must choose a further element among them (art. 52-d); they are never put in an arbitrary order.',
  },
  refusal: { ar: 'مرفوض ({what}): {text}', en: 'Refused ({what}): {text}' },
  fault: { ar: 'المعايير {criteria}: {text} — {cites}', en: 'Criteria {criteria}: {text} — {cites}' },
  assumption: { ar: 'افتراض في المعايير {criteria}: {text}', en: 'Assumed in the criteria {criteria}: {text}' },
  given: { ar: 'النتيجة: رُشّح للوظيفة {post}.', en: 'Outcome: nominated for the post {post}.' },
  notGiven: { ar: 'النتيجة: لم يُرشّح لوظيفة.', en: 'Outcome: not nominated for a post.' },
  wish: { ar: 'الرغبة {wish}: {post}: {result}.', en: 'Wish {wish}: {post}: {result}.' },
  own: {
    ar: 'ترتيبه {place} من {candidates}، ومجموع نقاطه {points} ({parts}).',
    en: 'Place {place} of {candidates}, with {points} points ({parts}).',
  },
  last: {
    ar: 'آخر من رُشّح لها: ترتيبه {place}، ومجموع نقاطه {points} ({parts}).',
    en: 'The last who was nominated for it: place {place}, with {points} points ({parts}).',
  },
  behindBy: { ar: 'ما أخّره عنه: {by}.', en: 'What set the applicant behind: {by}.' },
  mark: {
    ar: 'لو كانت درجته في {criterion} {to} بدلًا من {from} لرُشّح للوظيفة {given}.',
    en: 'With {to} instead of {from} in {criterion} the nomination would have been for {given}.',
  },
  fact: {
    ar: 'لو كان «{label}» {to} بدلًا من {from} لكان مؤهلًا للنظر في ترقيته إليها.',
    en: 'With {to} instead of {from} for "{label}" the applicant would have been eligible to be considered for it.',
  },
  privateFact: {
    ar: 'لو كانت واقعة «{label}» على غير ما سُجّل لكان مؤهلًا للنظر في ترقيته إليها.',
    en: 'Were "{label}" other than recorded, the applicant would have been eligible to be considered for it.',
  },
  factGiven: { ar: 'وعندئذ يُرشّح للوظيفة {given}.', en: 'The nomination would then have been for {given}.' },
  factNotGiven: { ar: 'وعندئذ لا يُرشّح لوظيفة.', en: 'There would still have been no nomination.' },
  noPlaces: { ar: 'لا شاغر معلن لها.', en: 'No place was announced for it.' },
  yes: { ar: 'نعم', en: 'yes' },
  no: { ar: 'لا', en: 'no' },
  none: { ar: 'لا يوجد', en: 'none' },
} as const satisfies Texts;
