import type { Draft } from '../client/contract/request-endpoints.js';
import type { Issue } from '../models/result.js';
import { issue } from '../models/result.js';
import type { Attachment } from '../models/requests/supporting-document.js';
import type { State } from './state.js';

type Placed = readonly [path: readonly (string | number)[], attachment: Attachment];

/** The files that a draft names, and where. */
const attachmentsIn = ({ content }: Draft): readonly Placed[] => {
  if ('attachments' in content)
    return (content.attachments ?? []).map((of, index): Placed => [['content', 'attachments', index], of]);
  if ('attachment' in content && content.attachment !== undefined)
    return [[['content', 'attachment'], content.attachment]];
  return [];
};

const isSame = (a: Attachment, b: Attachment): boolean =>
  a.hash === b.hash && a.kind === b.kind && a.mediaType === b.mediaType && a.bytes === b.bytes;

/** The files that a draft names and that the person has not sent, each at its place. */
export const unknownAttachments = (draft: Draft, subject: string, { uploads }: State): readonly Issue[] => {
  const named = attachmentsIn(draft);
  if (named.length === 0) return [];
  const there = [...uploads.values()].filter((of) => of.subject === subject && of.upload.complete);
  return named
    .filter(([, attachment]) => !there.some(({ upload }) => isSame(upload.attachment, attachment)))
    .map(([path]) => issue('attachment-unknown', path));
};
