import type { DualDate } from '../calendar/dual-date.js';
import { correspondingText, enteredText } from '../calendar/dual-date.js';
import { labelOf } from '../employment/code-list.js';
import { employmentStatuses } from '../employment/codes.js';
import type { Employee } from '../employment/employee.js';
import { heldOn } from '../employment/history.js';
import { MartabaError } from '../error.js';
import { isolate } from '../text/bidi.js';
import type { Language, LocalText } from '../text/language.js';
import type { DocumentType } from './document-request.js';
import { documentTypes } from './document-request.js';
import type { SharingAuthorization } from './sharing-authorization.js';
import { dataDomains, dataScopes, sharingPurposes } from './sharing-codes.js';

/**
 * What stands across each page of a document that no issuer answers for.
 *
 * @example
 * ```ts
 * specimenMark.ar; // 'نموذج غير رسمي'
 * ```
 */
export const specimenMark: LocalText = { ar: 'نموذج غير رسمي', en: 'Unofficial specimen' };

/** Who issues a document with his own template (الجهة المُصدرة): configured by the host, and never by this package. */
export interface Issuer {
  readonly name: LocalText;
  /** Where a holder of the document is sent by its QR code: the issuer's own address, with nothing of the person in it. */
  readonly verifyAt: string;
}

/** A document as it is to be laid out (وثيقة للطباعة), in one language. */
export interface Printable {
  readonly type: DocumentType;
  readonly language: Language;
  readonly dir: 'rtl' | 'ltr';
  readonly title: string;
  /** Across each page; `null` only where an issuer answers for the document. */
  readonly mark: string | null;
  readonly issuer: string | null;
  /** What a QR code holds, if there is one. */
  readonly qr: string | null;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

const addressOf = ({ verifyAt }: Issuer): string => {
  const url = URL.canParse(verifyAt) ? new URL(verifyAt) : undefined;
  // A query or a fragment is where a number of a person would go.
  if (
    url?.protocol !== 'https:' ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== '' ||
    /\d{8}/.test(url.pathname)
  )
    throw new MartabaError('issuer-address');
  return url.href;
};

type Row = readonly [label: LocalText, value: string];

const laidOut = (type: DocumentType, rows: readonly Row[], language: Language, issuer?: Issuer): Printable => ({
  type,
  language,
  dir: language === 'ar' ? 'rtl' : 'ltr',
  title: documentTypes.codes[type][language],
  mark: issuer === undefined ? specimenMark[language] : null,
  issuer: issuer === undefined ? null : issuer.name[language],
  qr: issuer === undefined ? null : addressOf(issuer),
  rows: rows.map(([label, value]) => ({ label: label[language], value })),
});

const ofDate = (date: DualDate, language: Language): string => {
  const both = `${enteredText(date)} (${correspondingText(date)})`;
  return language === 'ar' ? isolate(both) : both;
};
const running: LocalText = { ar: 'مستمر', en: 'to the present' };

const span = (
  { from, lastDay }: { readonly from: DualDate; readonly lastDay: DualDate | null },
  language: Language,
): string => `${ofDate(from, language)} – ${lastDay === null ? running[language] : ofDate(lastDay, language)}`;

/**
 * An authorisation to be printed and handed over (طباعة التفويض, R128): whom, for what, which data, until when.
 *
 * @param issuer who answers for the document; without one it is an unofficial specimen, and says so
 * @throws MartabaError `issuer-address`, when the issuer's address is no bare https address
 * @example
 * ```ts
 * printAuthorization(anAuthorization, 'en').mark; // 'Unofficial specimen'
 * ```
 */
export const printAuthorization = (of: SharingAuthorization, language: Language, issuer?: Issuer): Printable =>
  laidOut(
    'sharing-authorization',
    [
      [{ ar: 'رقم التفويض', en: 'Reference' }, of.reference],
      [{ ar: 'الجهة المفوَّضة', en: 'Authorised body' }, of.grantee.code],
      [{ ar: 'الغرض', en: 'Purpose' }, of.purposeText ?? sharingPurposes.codes[of.purpose][language]],
      [{ ar: 'مجال البيانات', en: 'Domain of the data' }, dataDomains.codes[of.domain][language]],
      [
        { ar: 'البيانات المسموح بالاطلاع عليها', en: 'Data that may be seen' },
        of.scopes.map((scope) => dataScopes.codes[scope][language]).join(language === 'ar' ? '، ' : ', '),
      ],
      [{ ar: 'المدة', en: 'Period' }, span({ from: of.validFrom, lastDay: of.lastDay }, language)],
      ...(of.revokedOn === null
        ? []
        : ([[{ ar: 'أُلغي في', en: 'Revoked on' }, ofDate(of.revokedOn, language)]] satisfies Row[])),
    ],
    language,
    issuer,
  );

/**
 * The service statement of an employee (بيان خدمة, R38, R39): every position, rank and status with its days, in both
 * calendars. Neither his name nor his national ID is in the record, so neither is in the document.
 *
 * @throws MartabaError `issuer-address`
 * @example
 * ```ts
 * printServiceStatement(anEmployee, 'ar').title; // 'بيان خدمة'
 * ```
 */
export const printServiceStatement = (of: Employee, language: Language, issuer?: Issuer): Printable => {
  const inOrder = <T extends { readonly from: DualDate }>(entries: readonly T[]): readonly T[] =>
    entries.toSorted((a, b) => a.from.day - b.from.day);
  return laidOut(
    'service-statement',
    [
      ...inOrder(of.positions).map((entry): Row => [
        { ar: 'الوظيفة', en: 'Position' },
        `${entry.title}: ${span(entry, language)}`,
      ]),
      ...inOrder(of.ranks).map((entry): Row => [
        { ar: 'المرتبة والدرجة', en: 'Rank and step' },
        `${entry.rank}/${entry.step}: ${span(entry, language)}`,
      ]),
      ...inOrder(of.statuses).map((entry): Row => [
        { ar: 'الحالة الوظيفية', en: 'Employment status' },
        `${labelOf(employmentStatuses, entry.status, language)}: ${span(entry, language)}`,
      ]),
    ],
    language,
    issuer,
  );
};

/**
 * The employment status of an employee on a day (بيان الحالة الوظيفية, R37).
 *
 * @param on the day that the statement is about
 * @throws MartabaError `issuer-address`
 * @example
 * ```ts
 * printEmploymentStatus(anEmployee, parseDualDate('1447-01-10H'), 'en').rows[0].label; // 'As of'
 * ```
 */
export const printEmploymentStatus = (of: Employee, on: DualDate, language: Language, issuer?: Issuer): Printable => {
  return laidOut(
    'employment-status',
    [
      [{ ar: 'كما في', en: 'As of' }, ofDate(on, language)],
      ...heldOn(of.statuses, on.day).map((entry): Row => [
        { ar: 'الحالة الوظيفية', en: 'Employment status' },
        labelOf(employmentStatuses, entry.status, language),
      ]),
      ...heldOn(of.positions, on.day).map((entry): Row => [{ ar: 'الوظيفة', en: 'Position' }, entry.title]),
      ...heldOn(of.ranks, on.day).map((entry): Row => [
        { ar: 'المرتبة والدرجة', en: 'Rank and step' },
        `${entry.rank}/${entry.step}`,
      ]),
    ],
    language,
    issuer,
  );
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * A document as one page of HTML that prints on any number of sheets, its mark across each of them.
 *
 * @example
 * ```ts
 * documentHtml(printAuthorization(anAuthorization, 'ar')).includes('نموذج غير رسمي'); // true
 * ```
 */
export const documentHtml = ({ language, dir, title, mark, issuer, rows }: Printable): string =>
  [
    `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    // What is fixed stands on every printed sheet.
    '<style>.mark{position:fixed;top:40%;inset-inline:0;text-align:center;font-size:3rem;opacity:.25;rotate:-30deg}',
    'th{text-align:start}td,th{padding:.3rem .6rem;vertical-align:top}</style></head><body>',
    mark === null ? '' : `<p class="mark">${escaped(mark)}</p>`,
    `<h1>${escaped(title)}</h1>`,
    issuer === null ? '' : `<p>${escaped(issuer)}</p>`,
    '<table>',
    ...rows.map(({ label, value }) => `<tr><th>${escaped(label)}</th><td>${escaped(value)}</td></tr>`),
    '</table></body></html>',
  ].join('\n');

export const printableTexts = {
  'issuer-address': {
    ar: 'عنوان الجهة المصدرة ليس عنوان https خاليًا من البيانات.',
    en: 'The address of the issuer is no bare https address.',
  },
} as const;
