import { borrowers } from '../../models/employment/codes.js';
import { code, date, facts, flag, quantity } from '../language/build.js';

/** Facts about a secondment (إعارة). */
export const secondment = facts('secondment', {
  startsOn: date({ label: { ar: 'بداية الإعارة', en: 'Secondment starts on' } }),
  continuousFrom: date({ label: { ar: 'بداية الإعارة المتصلة', en: 'Continuous secondment since' } }),
  endedOn: date({ label: { ar: 'نهاية الإعارة', en: 'Secondment ended on' } }),
  continuousYears: quantity({
    label: { ar: 'سنوات الإعارة المتصلة', en: 'Years of the continuous secondment' },
    min: 0,
    integer: false,
    changedBy: 'time',
    moves: 'snapshot',
  }),
  totalYears: quantity({
    label: { ar: 'مجموع سنوات إعاراته السابقة', en: 'Years of all his secondments so far' },
    min: 0,
    integer: false,
    changedBy: 'time',
    moves: 'snapshot',
  }),
  outsideKingdom: flag({ label: { ar: 'الإعارة خارج المملكة', en: 'Outside the Kingdom' } }),
  borrowerPays: flag({ label: { ar: 'الجهة المستعيرة تتحمل راتبه', en: 'The borrower bears his salary' } }),
});

/** Facts about a further secondment that is asked for, under names without a dot. */
export const furtherSecondment = facts('', {
  yearsSinceEnd: quantity({
    label: { ar: 'السنوات منذ نهاية الإعارة', en: 'Years since the secondment ended' },
    min: 0,
    integer: false,
    changedBy: 'time',
    moves: 'snapshot',
  }),
  requestYears: quantity({
    label: { ar: 'سنوات الإعارة المطلوبة', en: 'Years asked for' },
    min: 0,
    integer: false,
    changedBy: 'employee',
  }),
});

/** Who borrows (الجهة المستعيرة). */
export const borrower = facts('borrower', {
  kind: code(borrowers.codes, { label: { ar: 'نوع الجهة المستعيرة', en: 'Kind of borrower' } }),
});

export const request = facts('request', {
  borrower: flag({ label: { ar: 'طلب الجهة المستعيرة', en: 'The borrower asks for him' }, askedOf: 'agency' }),
});

/** What the two bodies agreed on (الاتفاق). */
export const agreement = facts('agreement', {
  lenderBearsPay: flag({
    label: { ar: 'اتفقت الجهتان على أن تتحمل الجهة المعيرة راتبه', en: 'It was agreed that the lender bears his pay' },
    askedOf: 'agency',
  }),
});
