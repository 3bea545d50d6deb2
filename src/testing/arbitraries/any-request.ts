import fc from 'fast-check';
import type { RequestType } from '../../models/requests/index.js';
import { enquirySubjects } from '../../models/requests/index.js';
import { requestWires } from './envelope.js';
import { dataSubjectOrders, documentOrders, followUps, medicalReports } from './more-requests.js';
import { endOfServiceWires, grievanceWires, placementWires, retirementWires, transferWires } from './request-kinds.js';
import { dataUpdateWires } from './requests.js';
import { sharingTermsWires } from './sharing.js';
import { codeOf, id } from './wire.js';

const question = fc.stringMatching(/^[ab]{10,40}$/);

/** Contents of requests of each type, as the wire carries them. */
export const contents: { readonly [T in RequestType]: fc.Arbitrary<object> } = {
  'data-update': dataUpdateWires,
  'promotion-application': fc.record({ announcement: id, wishes: fc.constant(['P-1']) }),
  'data-sharing': sharingTermsWires,
  document: documentOrders,
  'medical-report': medicalReports,
  'scholarship-follow-up': followUps,
  enquiry: fc.record({ subject: codeOf(enquirySubjects), question }),
  'end-of-service': endOfServiceWires,
  grievance: grievanceWires,
  placement: placementWires,
  retirement: retirementWires,
  transfer: transferWires,
  'data-subject': dataSubjectOrders,
};

const types = Object.keys(contents) as readonly RequestType[];

/** Drafts of requests of a type, as the wire carries them. */
export const draftsOfType = (type: RequestType) =>
  fc.record({ id: fc.uuid(), type: fc.constant(type), content: contents[type] });

/** Drafts of requests of any type, as the wire carries them. */
export const draftWires = fc.constantFrom(...types).chain(draftsOfType);

/** Requests of any type in their envelope, as the wire carries them. */
export const requestsOfAnyType = fc.constantFrom(...types).chain((type) => requestWires(type, contents[type]));
