import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Employee } from '../../models/employment/employee.js';
import { heldOn } from '../../models/employment/history.js';
import type { Result } from '../../models/result.js';
import { fail, ok } from '../../models/result.js';

/**
 * Where requests of a type go: to the applicant's own entity, to the entity whose announcement it answers, or to an
 * authority (`mhrsd`), whose code the host knows: no public list of codes was found.
 */
export interface Route {
  readonly type: string;
  readonly to: 'own-entity' | 'announcing-entity' | { readonly authority: string };
  readonly source: string;
}

/**
 * The routing table (جدول التوجيه, R61): data, to be extended or replaced by the host.
 *
 * @example
 * ```ts
 * import { routeRequest, routes } from 'martaba/rules';
 *
 * routes.find(({ type }) => type === 'enquiry')?.to; // { authority: 'mhrsd' }
 * const table = [...routes, { type: 'parking-permit', to: { authority: 'facilities' }, source: 'our own' }];
 * const routing = { asOf: '1447-01-10H', authorities: { facilities: 'internal:facilities' }, table };
 * routeRequest({ type: 'parking-permit' }, routing); // { ok: true, value: 'internal:facilities' }
 * ```
 */
export const routes: readonly Route[] = [
  { type: 'data-update', to: 'own-entity', source: 'R61, R165' },
  { type: 'promotion-application', to: 'announcing-entity', source: 'R176' },
  { type: 'data-sharing', to: { authority: 'moi' }, source: 'R8, R114' },
  { type: 'end-of-service', to: 'own-entity', source: 'R139' },
  { type: 'grievance', to: 'own-entity', source: 'R137, R184: the entity whose act it is' },
  { type: 'placement', to: 'own-entity', source: 'R136' },
  { type: 'retirement', to: 'own-entity', source: 'R135' },
  { type: 'transfer', to: 'own-entity', source: 'R136: the present entity consents first' },
  { type: 'document', to: 'own-entity', source: 'R37–R39' },
  { type: 'medical-report', to: 'own-entity', source: 'R187' },
  { type: 'scholarship-follow-up', to: 'own-entity', source: 'R188' },
  { type: 'data-subject', to: 'own-entity', source: 'this project: the entity that holds the record' },
  { type: 'enquiry', to: { authority: 'mhrsd' }, source: 'R142' },
  { type: 'contact', to: { authority: 'mhrsd' }, source: 'R197' },
];

/** What a request is routed by. */
export interface Routing {
  readonly record?: Employee;
  /** The civil date on which it is routed. */
  readonly asOf: string;
  /** The entity of the announcement that the request answers. */
  readonly announcing?: string;
  /** The codes of authorities: `{ mhrsd: 'example:mhrsd' }`. */
  readonly authorities?: Readonly<Record<string, string>>;
  readonly table?: readonly Route[];
}

/**
 * The entity that a request goes to (توجيه الطلب إلى الجهة المعنية, R61), or why it goes nowhere. It is never guessed:
 * without one destination there is none.
 *
 * @param request its type
 * @param routing the record, the civil date, the announcing entity, the codes of authorities, and the table
 * @returns the code of the entity; or `no-route` of a type that the table does not know, `no-own-entity`,
 * `several-own-entities`, `no-announcing-entity`, `authority-code-unknown`
 * @throws MartabaError those of civil dates, for `asOf`
 * @example
 * ```ts
 * routeRequest({ type: 'data-update' }, { asOf: '1447-01-10H' }).issues[0].code; // 'no-own-entity'
 * ```
 */
export const routeRequest = (
  { type }: { readonly type: string },
  { record, asOf, announcing, authorities = {}, table = routes }: Routing,
): Result<string> => {
  const day = parseCivilDate(asOf);
  const route = table.find((of) => of.type === type);
  if (route === undefined) return fail('no-route', ['type']);
  if (route.to === 'announcing-entity') return announcing === undefined ? fail('no-announcing-entity') : ok(announcing);
  if (route.to === 'own-entity') {
    const own = new Set(heldOn(record?.positions ?? [], day).map(({ entity }) => entity));
    const [entity] = own;
    if (entity === undefined) return fail('no-own-entity');
    return own.size === 1 ? ok(entity) : fail('several-own-entities');
  }
  const { authority } = route.to;
  const code = Object.hasOwn(authorities, authority) ? authorities[authority] : undefined;
  return code === undefined ? fail('authority-code-unknown', [], { authority }) : ok(code);
};

export const routeTexts = {
  'no-route': { ar: 'لا تُعرف جهة لطلب من هذا النوع.', en: 'No destination is known for a request of this type.' },
  'no-own-entity': {
    ar: 'لا يذكر السجل جهة يعمل فيها مقدم الطلب حاليًا.',
    en: 'The record names no entity in which the applicant works at present.',
  },
  'several-own-entities': {
    ar: 'يذكر السجل أكثر من جهة في اليوم نفسه.',
    en: 'The record names more than one entity on the same day.',
  },
  'no-announcing-entity': { ar: 'لا تُعرف الجهة المعلنة.', en: 'The announcing entity is not known.' },
  'authority-code-unknown': {
    ar: 'لم يُضبط رمز الجهة {authority}.',
    en: 'No code is configured for the authority {authority}.',
  },
} as const;
