import fc from 'fast-check';
import type { RequestType } from '../../src/models/requests/index.js';
import { enquirySubjects } from '../../src/models/requests/index.js';
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

/** Drafts of requests of any type, as the wire carries them. */
export const draftWires = fc
  .constantFrom(...(Object.keys(contents) as RequestType[]))
  .chain((type) => fc.record({ id: fc.uuid(), type: fc.constant(type), content: contents[type] }));
