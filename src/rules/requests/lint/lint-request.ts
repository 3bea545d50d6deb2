import type * as z from 'zod';
import { MartabaError } from '../../../models/error.js';
import { dataSubjectOrderSchema } from '../../../models/requests/data-subject-request.js';
import { dataUpdateSchema } from '../../../models/requests/data-update.js';
import { documentOrderSchema } from '../../../models/requests/document-request.js';
import { endOfServiceSchema } from '../../../models/requests/end-of-service.js';
import { grievanceSchema } from '../../../models/requests/grievance.js';
import { placementSchema } from '../../../models/requests/placement.js';
import { retirementSchema } from '../../../models/requests/retirement.js';
import { transferSchema } from '../../../models/requests/transfer.js';
import { enquirySchema } from '../../../models/requests/enquiry.js';
import { medicalReportSchema } from '../../../models/requests/medical-report.js';
import { promotionApplicationSchema } from '../../../models/requests/promotion-application.js';
import { scholarshipFollowUpSchema } from '../../../models/requests/scholarship-follow-up.js';
import { sharingTermsSchema } from '../../../models/requests/sharing-authorization.js';
import type { Path } from '../../../models/result.js';
import { issuesOf } from '../../../models/schema/issues.js';
import { modelTexts } from '../../../models/text/catalogue.js';
import { textsBy } from '../../../models/text/text-of.js';
import { recordRecent } from '../staleness.js';
import { applicationFindings } from './application.js';
import { unmet } from './check.js';
import { dataUpdateFindings } from './data-update.js';
import { medicalReportFindings, scholarshipFindings, sharingFindings } from './dates.js';
import type { Found, Lint, LintContext } from './lint.js';
import { lintTexts } from './texts.js';

/** How requests of a type are judged before they are sent: their schema, and what they must agree with. */
export interface Linter {
  readonly content: z.core.$ZodType;
  readonly findings: (content: unknown, context: LintContext) => readonly Found[];
}

const nothing = (): readonly Found[] => [];

/**
 * The linters (قواعد التدقيق) by the type of request: how each is judged before it is sent. A host adds its own.
 *
 * @example
 * ```ts
 * import { lintRequest, linters } from 'martaba/rules';
 *
 * const { document } = linters;
 * const own = { ...linters, ...(document && { 'parking-permit': document }) };
 * lintRequest({ type: 'parking-permit', content: {} }, { asOf: '1447-01-10H' }, own)[0]?.code; // 'missing'
 * ```
 */
export const linters: Readonly<Record<string, Linter>> = {
  'data-update': { content: dataUpdateSchema, findings: dataUpdateFindings },
  'promotion-application': { content: promotionApplicationSchema, findings: applicationFindings },
  'data-sharing': { content: sharingTermsSchema, findings: sharingFindings },
  document: { content: documentOrderSchema, findings: nothing },
  'medical-report': { content: medicalReportSchema, findings: medicalReportFindings },
  'scholarship-follow-up': { content: scholarshipFollowUpSchema, findings: scholarshipFindings },
  enquiry: { content: enquirySchema, findings: nothing },
  'end-of-service': { content: endOfServiceSchema, findings: nothing },
  grievance: { content: grievanceSchema, findings: nothing },
  placement: { content: placementSchema, findings: nothing },
  retirement: { content: retirementSchema, findings: nothing },
  transfer: { content: transferSchema, findings: nothing },
  'data-subject': { content: dataSubjectOrderSchema, findings: nothing },
};

const textOf = textsBy({ ...modelTexts, ...lintTexts });

const key = ({ code, path }: Found): string => JSON.stringify([code, path]);

/**
 * Everything that is wrong with a request before it is sent (التدقيق قبل الإرسال: R31, R50, R54, R70): every field that is
 * missing or malformed, every disagreement with the record, and every likely cause of rejection. It holds no value.
 *
 * @param request its type, and its content as the wire carries it, finished or not
 * @param context what it is held against, and the civil date of today
 * @param known how each type is judged
 * @returns errors and warnings, each with its path, code and text in both languages; none, when it may be sent
 * @throws MartabaError `request-type-unknown`; `no-law-in-force` and those of civil dates, for `asOf`
 * @example
 * ```ts
 * import { lintRequest } from 'martaba/rules';
 *
 * const request = { type: 'document', content: { document: 'service-statement' } };
 * lintRequest(request, { asOf: '1447-01-10H' }).map(({ code, path }) => [code, path]); // [['missing', ['language']]]
 * ```
 */
export const lintRequest = (
  { type, content }: { readonly type: string; readonly content: unknown },
  context: LintContext,
  known: Readonly<Record<string, Linter>> = linters,
): readonly Lint[] => {
  const linter = Object.hasOwn(known, type) ? known[type] : undefined;
  if (linter === undefined) throw new MartabaError('request-type-unknown');
  const judged = issuesOf(linter.content, content);
  const { recordConfirmedOn, asOf } = context;
  const found: readonly Found[] = [
    ...(judged.ok ? [] : judged.issues),
    ...linter.findings(content, context),
    ...(recordConfirmedOn === undefined
      ? []
      : unmet(
          recordRecent,
          { 'requests.record.recent': { code: 'record-old', path: [] } },
          { 'record.confirmedOn': recordConfirmedOn },
          asOf,
        )),
  ];
  // The same thing may be said by the schema and by a rule.
  const once = new Map(found.map((of) => [key(of), of]));
  return [...once.values()].map((of) => ({
    path: of.path,
    code: of.code,
    severity: of.severity,
    params: of.params,
    text: { ar: textOf(of, 'ar'), en: textOf(of, 'en') },
  }));
};

/** A content in which nothing but one value stands. */
const alone = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>(
    (inner, part) =>
      typeof part === 'number'
        ? Array.from({ length: part + 1 }, (_, index) => (index === part ? inner : undefined))
        : { [part]: inner },
    value,
  );

/**
 * What is wrong with one field alone (تدقيق حقل), with the record as context: as it is typed, before the rest is there.
 *
 * @param field the type of request, the path of the field, and its value as the wire carries it
 * @throws MartabaError as {@link lintRequest}; `path-too-far`, of an index above 99
 * @example
 * ```ts
 * import { lintField } from 'martaba/rules';
 *
 * const field = { type: 'data-update', path: ['job', 'positionStartDate'], value: '1448-01-01H' };
 * lintField(field, { asOf: '1447-01-10H' }).map(({ code }) => code); // ['date-ahead']
 * ```
 */
export const lintField = (
  { type, path, value }: { readonly type: string; readonly path: Path; readonly value: unknown },
  context: LintContext,
  known: Readonly<Record<string, Linter>> = linters,
): readonly Lint[] => {
  if (path.some((part) => typeof part === 'number' && !(Number.isInteger(part) && part >= 0 && part < 100)))
    throw new MartabaError('path-too-far');
  return lintRequest({ type, content: alone(path, value) }, context, known).filter(
    ({ path: at }) => at.length >= path.length && path.every((part, index) => at[index] === part),
  );
};
