import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createClient, endpoints, nafath, openApi } from '../../../src/client/index.js';
import { contactMessageSchema, emailCode, emailSchema, nationalIdSchema } from '../../../src/models/index.js';
import { createSandbox } from '../../../src/sandbox/index.js';
import { application, collect, consent, mobileChange, quick, thrownBy } from '../world.js';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

const id = 'https://contract.example/openapi.json';
const document = openApi('0.1.0');
const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
ajv.addSchema({ $id: id, ...document }, id);

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, of]) => ({
    of: of as object as Operation,
    method,
    path,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  })),
);

/** What of a call is not as the document says. It is read by the document alone. */
const judge = async (request: Request, answer: Response): Promise<{ name: string; wrong: readonly string[] }> => {
  const { pathname, searchParams } = new URL(request.url);
  const found = operations
    .filter(({ method, pattern }) => method === request.method.toLowerCase() && pattern.test(pathname))
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
  if (found === undefined) return { name: pathname, wrong: ['no operation'] };
  const { of, method, path } = found;
  const place = `${id}#/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}`;
  const wrong: string[] = [];
  const check = (what: string, pointer: string, value: unknown): void => {
    const validate = ajv.getSchema(place + pointer);
    if (validate === undefined) wrong.push(`${what}: no schema`);
    else if (validate(value) !== true) wrong.push(`${what}: ${ajv.errorsText(validate.errors)}`);
  };
  for (const { name, in: where, required } of of.parameters)
    if (required && where === 'header' && !request.headers.has(name)) wrong.push(`no header ${name}`);
  const known = new Set(of.parameters.filter((each) => each.in === 'query').map(({ name }) => name));
  for (const name of searchParams.keys()) if (!known.has(name)) wrong.push(`query ${name}`);
  const body = await request.text();
  if ((body === '') !== (of.requestBody === undefined)) wrong.push('body');
  else if (body !== '') check('body', '/requestBody/content/application~1json/schema', JSON.parse(body));
  const { status, headers } = answer;
  const response = of.responses[String(status)];
  if (response === undefined) return { name: of.operationId, wrong: [...wrong, `status ${status}`] };
  if (!headers.has('x-request-id')) wrong.push('no request id');
  const [type] = Object.keys(response.content ?? {});
  if (type === undefined) return { name: of.operationId, wrong };
  if (headers.get('content-type') !== type) wrong.push(`content type of ${status}`);
  check(`${status}`, `/responses/${status}/content/${type.replace('/', '~1')}/schema`, await answer.json());
  return { name: of.operationId, wrong };
};

test('every operation is called by the client, and what is asked and answered is as the document says', async () => {
  const sandbox = createSandbox();
  const [succeeded, wrong]: [Set<string>, unknown[]] = [new Set(), []];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const answer = await sandbox.fetch(request.clone());
    const judged = await judge(request, answer.clone());
    if (judged.wrong.length > 0) wrong.push(judged);
    if (answer.ok) succeeded.add(judged.name);
    return answer;
  };
  const session = nafath({ gateway: 'http://127.0.0.1', serviceId: 'test', fetch });
  const client = createClient({ baseUrl: 'http://127.0.0.1', session, fetch, ...quick });
  const { profile, requests, promotions, reference, support } = client;

  await thrownBy((await session.redirect('https://app.example.sa/')).complete('https://app.example.sa/?code=x'));
  await (await session.push(z.decode(nationalIdSchema, sandbox.people[0] ?? ''))).completed();
  await profile.register(consent);
  for (const read of [profile.get, profile.contact, profile.employmentHistory, profile.compensation]) await read();
  for (const read of [profile.performance, profile.training, profile.studies, profile.leaves]) await read();
  await profile.access('masar');
  await profile.preferContact({ ways: ['sms', 'email'], language: 'en' });
  expect(await profile.contactPreference()).toEqual({ ways: ['sms', 'email'], language: 'en' });
  for (const read of [reference.codeLists, reference.payScales, reference.authorities]) await read();
  for (const read of [reference.platforms, reference.services]) await read();
  for (const purpose of ['promotion', 'time-in-rank', 'ordinary-leave', 'retirement'] as const)
    await profile.serviceDuration(purpose);
  await support.write(
    z.decode(contactMessageSchema, {
      name: 'موظف تجريبي',
      email: 'person@example.sa',
      topic: 'enquiry',
      type: 'enquiry',
      body: 'نص رسالة تجريبية للدعم.',
    }),
  );
  const { email } = client;
  const challenge = await email.send(z.decode(emailSchema, 'person@example.sa'));
  await thrownBy(email.resend(challenge));
  sandbox.clock.advance(60_000);
  const resent = await email.resend(challenge);
  const typed = emailCode(
    resent,
    sandbox.mailbox('person@example.sa').at(-1) ?? '',
    new Date(sandbox.clock.now()).toISOString(),
  );
  if (typed.ok) await email.confirm(typed.value);
  const [supplemented, returned, cancelled] = [mobileChange(), mobileChange(), mobileChange()];
  const [one, two, three] = await Promise.all([supplemented, returned, cancelled].map((of) => requests.submit(of)));
  await requests.cancel(three?.number ?? '');
  sandbox.clock.advance(3 * 3_600_000);
  sandbox.review(one?.number ?? '', 'ask', 'أرفق المستند.');
  await requests.supplement(one?.number ?? '', { id: crypto.randomUUID(), note: 'أُرفق.' });
  sandbox.review(two?.number ?? '', 'return');
  await requests.revise(two?.number ?? '', mobileChange());
  await requests.get(two?.number ?? '');
  await requests.find(supplemented.id);
  await collect(requests.watch(three?.number ?? ''));
  await collect(promotions.announcements());
  const applied = await promotions.apply(application('P-701', 'P-702'));
  await promotions.result(applied.number);
  expect((await collect(profile.notifications())).length).toBeGreaterThan(5);
  const specialist = nafath({ gateway: 'http://127.0.0.1', serviceId: 'test', fetch });
  await (await specialist.push(z.decode(nationalIdSchema, sandbox.people[3] ?? ''))).completed();
  const { entities } = createClient({ baseUrl: 'http://127.0.0.1', session: specialist, fetch, ...quick });
  const [entity] = await collect(entities.list());
  await collect(entities.employees(entity?.code ?? ''));
  expect(await collect(entities.rounds(entity?.code ?? ''))).toHaveLength(1);
  // Refusals are by the document too.
  for (const refused of [
    requests.get('MRT-1447-0009999-97'),
    requests.create({ ...supplemented, content: { ...supplemented.content, reason: 'other' } }),
    requests.cancel(three?.number ?? ''),
  ])
    await thrownBy(refused);
  sandbox.clock.advance(3_600_000);
  await profile.get();
  await session.signOut();

  expect(wrong).toEqual([]);
  expect([...succeeded].toSorted((a, b) => a.localeCompare(b))).toEqual(
    Object.keys(endpoints).toSorted((a, b) => a.localeCompare(b)),
  );
});

test.each<[string, Request, Response]>([
  ['another shape', new Request('http://127.0.0.1/v1/me/training'), Response.json({ trainings: [] })],
  ['another status', new Request('http://127.0.0.1/v1/me/training'), Response.json({ training: [] }, { status: 206 })],
  ['an unknown path', new Request('http://127.0.0.1/v1/me/nothing'), Response.json({})],
  ['an unknown query', new Request('http://127.0.0.1/v1/me/training?who=1'), Response.json({ training: [] })],
  [
    'a missing key',
    new Request('http://127.0.0.1/v1/requests/MRT-1447-0000001-00/cancel', { method: 'POST' }),
    Response.json({}),
  ],
])('%s is found not to be as the document says', async (_, request, answer) => {
  answer.headers.set('x-request-id', 'r');
  expect((await judge(request, answer)).wrong).not.toEqual([]);
});

test('what is as the document says is found to be so', async () => {
  const answer = Response.json({ training: [] }, { headers: { 'x-request-id': 'r' } });
  const request = new Request('http://127.0.0.1/v1/me/training');
  expect(await judge(request, answer)).toEqual({ name: 'training', wrong: [] });
});
