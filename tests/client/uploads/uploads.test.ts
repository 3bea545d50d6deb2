import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Attachment } from '../../../src/models/index.js';
import { documentKinds, medicalReportDraftSchema } from '../../../src/models/index.js';
import type { Fault } from '../../../src/sandbox/index.js';
import { draftOf } from '../../../src/testing/index.js';
import { createClient } from '../../../src/client/index.js';
import { mobileChange, quick, signedIn, signIn, thrownBy } from '../world.js';

const pdf = (bytes: number, fill = 7): Blob => {
  const content = new Uint8Array(bytes).fill(fill);
  content.set(new TextEncoder().encode('%PDF-'));
  return new Blob([content]);
};
/** A medical report with a file. */
const reportWith = (attachment: Attachment) => {
  const { content, ...draft } = draftOf('medical-report');
  return z.decode(
    medicalReportDraftSchema,
    z.encode(medicalReportDraftSchema, { ...draft, content: { ...content, attachment } }),
  );
};
const said = { kind: 'medical-report', mediaType: 'application/pdf' } as const;

test('a file is sent in parts, tells how far it is, and its attachment is taken in a request', async () => {
  const { client } = await signedIn();
  const progress: number[] = [];
  const attachment = await client.uploads.send(pdf(500_000), {
    ...said,
    onProgress: ({ received, total }) => progress.push(received / total),
  });
  expect(attachment).toMatchObject({ ...said, bytes: 500_000 });
  expect(progress).toEqual([...progress].toSorted((a, b) => a - b));
  expect(progress.length).toBeGreaterThan(3);
  expect(progress.at(-1)).toBe(1);
  expect((await client.requests.submit(reportWith(attachment))).state).toBe('submitted');
});

test('a request that names what its own applicant has not sent in whole is refused, with the place', async () => {
  const { client, sandbox, url } = await signedIn();
  const refusal = { code: 'attachment-unknown', status: 422, issues: [{ path: ['content', 'attachment'] }] };
  const attachment = { ...said, bytes: 500_000, hash: 'a'.repeat(64) };
  const submit = (of: Attachment) => client.requests.submit(reportWith(of));
  expect(await thrownBy(submit(attachment))).toMatchObject(refusal);
  await client.call('createUpload', { body: attachment });
  expect(await thrownBy(submit(attachment))).toMatchObject(refusal);
  const others = (await signIn(sandbox, url, 1)).client;
  expect(await thrownBy(submit(await others.uploads.send(pdf(500), said)))).toMatchObject(refusal);
  const own = await client.uploads.send(pdf(500), said);
  expect(await thrownBy(submit({ ...own, kind: 'clearance' }))).toMatchObject(refusal);
  expect(sandbox.requestCount()).toBe(0);
  await submit(own);
  const update = mobileChange();
  const naming = { ...update, id: crypto.randomUUID(), content: { ...update.content, attachments: [own, attachment] } };
  expect(await thrownBy(client.requests.submit(naming))).toMatchObject({
    code: 'attachment-unknown',
    issues: [{ path: ['content', 'attachments', 1] }],
  });
});

test('whatever the server and the way to it do, the file is there once and whole', async () => {
  const faults: Fault[] = ['dropped', 'lost-answer', 'unavailable', 'truncated', 'bad-gateway'];
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(20)), fc.integer({ min: 6, max: 400_000 }), async (trouble, bytes) => {
      const fault = (): Fault => faults[Number(trouble.next().value)] ?? 'none';
      const { client, sandbox, url, session } = await signedIn(
        { faults: (name) => (/upload|part/i.test(name) ? fault() : 'none') },
        { retries: 8 },
      );
      const attachment = await client.uploads.send(pdf(bytes), said);
      // Another process, with the same file: nothing is sent again.
      let parts = 0;
      const later = createClient({
        baseUrl: url,
        session,
        ...quick,
        retries: 8,
        hooks: { onRequest: ({ endpoint }) => void (endpoint === 'sendPart' && (parts += 1)) },
      });
      expect(await later.uploads.send(pdf(bytes), said)).toEqual(attachment);
      expect([parts, sandbox.requestCount()]).toEqual([0, 0]);
    }),
    { numRuns: 4 },
  );
});

test('a file that was given up in the middle goes on where it was', async () => {
  const { client } = await signedIn();
  const controller = new AbortController();
  const giving = client.uploads.send(pdf(700_000), {
    ...said,
    signal: controller.signal,
    onProgress: ({ received }) => void (received > 0 && controller.abort()),
  });
  expect(await thrownBy(giving)).toMatchObject({ code: 'aborted' });
  const progress: number[] = [];
  await client.uploads.send(pdf(700_000), { ...said, onProgress: ({ received }) => progress.push(received) });
  expect(progress[0]).toBeGreaterThan(0);
});

test('what begins otherwise than its type does is refused before anything is sent', async () => {
  const asked: string[] = [];
  const { client } = await signedIn({}, { hooks: { onRequest: ({ endpoint }) => asked.push(endpoint) } });
  const disguised = new Blob(['MZ no document'], { type: 'application/pdf' });
  expect(await thrownBy(client.uploads.send(disguised, said))).toMatchObject({ code: 'content-other' });
  expect(await thrownBy(client.uploads.send(pdf(100), { ...said, mediaType: 'image/png' }))).toMatchObject({
    code: 'content-other',
  });
  expect(asked).toEqual([]);
});

test('a server takes no other content than was said, and no part out of its place', async () => {
  const { client } = await signedIn();
  const attachment = { ...said, bytes: 6, hash: 'a'.repeat(64) };
  const { id } = await client.call('createUpload', { body: attachment });
  const send = (from: number, text: string) =>
    thrownBy(client.call('sendPart', { params: { id }, body: { from, bytes: btoa(text) } }));
  expect(await send(1, '%PDF-')).toMatchObject({ code: 'part-misplaced', status: 409 });
  expect(await send(0, '%PDF-77')).toMatchObject({ code: 'part-misplaced' });
  expect(await send(0, '%PDF-7')).toMatchObject({ code: 'content-other', status: 422 });
  expect(await client.call('upload', { params: { id } })).toMatchObject({ received: 0, complete: false });
});

test("another person's upload does not exist", async () => {
  const { client, sandbox, url } = await signedIn();
  const { id } = await client.call('createUpload', { body: { ...said, bytes: 6, hash: 'a'.repeat(64) } });
  const other = await signIn(sandbox, url, 1);
  expect(await thrownBy(other.client.call('upload', { params: { id } }))).toMatchObject({ code: 'not-found' });
});

test('a picture of an identity document has no kind by which it could be sent', async () => {
  expect(
    Object.keys(documentKinds.codes).filter((kind) => /identity|passport|iqama|national|family/.test(kind)),
  ).toEqual([]);
  const { client } = await signedIn();
  // @ts-expect-error no such kind
  const sent = client.uploads.send(pdf(100), { ...said, kind: 'passport' });
  expect(await thrownBy(sent)).toMatchObject({ code: 'body-invalid' });
});
