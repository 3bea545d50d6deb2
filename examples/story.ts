import { createClient, nafath, textOf } from 'martaba/client';
import type { ApplicationResult, Client } from 'martaba/client';
import { dataUpdateDraftSchema, issuesOf, nationalId, requestEvents } from 'martaba/models';
import type { Announcement, DataUpdateDraft } from 'martaba/models';
import {
  bayanatiAccess,
  changes,
  compareCandidates,
  criterionLabels,
  explainText,
  missing,
  ordinaryPromotion,
  publishedCriteria,
  tieBreakerLabels,
} from 'martaba/rules';
import type { Candidate, Decision, Sheet, RuleSet } from 'martaba/rules';
import { createSandbox, serve } from 'martaba/sandbox';
import type { Sandbox } from 'martaba/sandbox';
import type { Example } from './example.js';

/** Where the story goes, line by line. */
export type Print = (line?: string) => void;

type FactsOf<R> = R extends RuleSet<infer S> ? Sheet<S> : never;
const hour = 3_600_000;

/** The terms that the people of the story agree to, by their hash alone. */
const consent = {
  text: 'terms',
  version: '1',
  hash: '0'.repeat(64),
  purpose: 'service' as const,
  givenAt: '2025-07-05T06:00:00Z',
};

const signIn = async (gateway: string, id: string, print: Print): Promise<Client> => {
  const session = nafath({ gateway, serviceId: 'demo' });
  const person = nationalId.validate(id);
  if (!person.ok) throw new Error(textOf(person.issues[0] ?? { code: 'empty' }, 'en'));
  const push = await session.push(person.value);
  print(`  النفاذ الوطني (محاكاة): طابِق الرقم ${push.numberToMatch} · Nafath (simulated): match ${push.numberToMatch}`);
  await push.completed();
  return createClient({ baseUrl: gateway, session });
};

/** The whole explanation of a decision that came over the wire, indented, in both languages. */
const tell = (set: RuleSet, decision: Decision, print: Print): void => {
  for (const language of ['ar', 'en'] as const)
    for (const line of explainText(set, decision, language).split('\n')) print(`    ${line}`);
};

const draftOf = ({ update }: Example): DataUpdateDraft => {
  const judged = issuesOf(dataUpdateDraftSchema, {
    id: crypto.randomUUID(),
    type: 'data-update',
    content: { ...update, consent },
  });
  if (judged.ok) return judged.value;
  throw new Error(judged.issues.map((found) => `${found.path.join('.')}: ${textOf(found, 'en')}`).join('\n'));
};

/** Sends the update, and says what became of it: a number first, and applied only later. */
const update = async (client: Client, example: Example, sandbox: Sandbox, print: Print): Promise<void> => {
  const receipt = await client.requests.submit(draftOf(example));
  print(`  ${requestEvents.submit.ar} · ${requestEvents.submit.en}`);
  print(`  رقم الطلب: ${receipt.number} · Request number: ${receipt.number} (${receipt.state})`);
  sandbox.clock.advance(30 * hour);
  for await (const event of client.requests.watch(receipt.number, { after: 1 }))
    print(`    ${event.at.slice(0, 16)}  ${requestEvents[event.event].ar} · ${requestEvents[event.event].en}`);
};

const apply = async (client: Client, example: Example, announcement: Announcement): Promise<ApplicationResult> => {
  const content = { announcement: announcement.id, wishes: [...example.wishes] };
  const receipt = await client.requests.submit({ id: crypto.randomUUID(), type: 'promotion-application', content });
  return client.promotions.result(receipt.number);
};

/** What may be asked next, or changed, of a wish that is not open. */
const advise = (decision: Decision, print: Print): void => {
  const facts = decision.facts as FactsOf<typeof ordinaryPromotion>;
  const settings = { asOf: decision.asOf };
  // A derived fact is asked for by what it follows from.
  const asked = missing(ordinaryPromotion, facts, settings).filter(
    ({ fact }) => !(fact in ordinaryPromotion.registry.derived),
  );
  for (const { fact, label, askedOf } of asked)
    print(`    ؟ يلزم: ${label.ar} · Ask for: ${label.en} (${fact}; ${askedOf})`);
  for (const { changes: steps, hands } of changes(ordinaryPromotion, facts, settings).sets.slice(0, 2))
    print(
      `    → ${steps.map(({ label }) => label.ar).join(' + ')} · ${steps.map(({ label }) => label.en).join(' + ')} (${hands})`,
    );
};

/** Walks one person through the services, from "may I use them" to "may I be considered, and why". */
const walk = async (
  url: string,
  example: Example,
  sandbox: Sandbox,
  print: Print,
): Promise<ApplicationResult | undefined> => {
  const { person } = example;
  print(`\n■ ${person.name.ar} · ${person.name.en}`);
  const client = await signIn(url, person.nationalId, print);
  const registered = await client.profile.register(consent);
  print(`  التسجيل في بياناتي: تم (${registered.registeredAt.slice(0, 10)}) · Registered in Bayanati`);
  const access = await client.profile.access('bayanati');
  print(
    `  ${bayanatiAccess.title.ar}: ${bayanatiAccess.phrases[access.outcome].ar} · ${bayanatiAccess.title.en}: ${bayanatiAccess.phrases[access.outcome].en}`,
  );
  if (access.outcome !== 'eligible') {
    tell(bayanatiAccess, access, print);
    return undefined;
  }
  await update(client, example, sandbox, print);
  let result: ApplicationResult | undefined;
  for await (const announcement of client.promotions.announcements()) {
    print(`  إعلان: ${announcement.title.ar} · Announced: ${announcement.title.en} (${announcement.posts.length})`);
    result = await apply(client, example, announcement);
    for (const { post, decision } of result.wishes) {
      const title = announcement.posts.find(({ id }) => id === post)?.title;
      print(`  الرغبة: ${title?.ar ?? post} · Wish: ${title?.en ?? post}`);
      tell(ordinaryPromotion, decision, print);
      advise(decision, print);
    }
  }
  return result;
};

const points = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** Orders those who may be considered, by the criteria that were announced, and says what set them apart. */
const rank = (examples: readonly Example[], eligible: ReadonlySet<string>, print: Print): void => {
  const criteria = publishedCriteria.find(({ id }) => id === 'iau-a');
  if (criteria === undefined) return;
  const candidates = examples
    .filter(({ person }) => eligible.has(person.record.employeeId))
    .map(({ person, marks }): Candidate => ({
      id: person.record.employeeId,
      marks,
      appointedOn: person.record.appointedOn ?? '',
    }));
  print(`\n■ المفاضلة · Comparison — ${criteria.agency.ar} · ${criteria.agency.en} (${criteria.source})`);
  for (const { id, place, score, behindBy } of compareCandidates(criteria, candidates).order) {
    const name = examples.find(({ person }) => person.record.employeeId === id)?.person.name;
    const parts = score.parts.map(
      ({ criterion, hundredths }) => `${criterionLabels[criterion].en} ${points(hundredths)}`,
    );
    const why =
      behindBy === undefined || behindBy === 'points'
        ? ''
        : ` — ${tieBreakerLabels[behindBy].ar} · ${tieBreakerLabels[behindBy].en}`;
    print(`  ${place}. ${name?.ar ?? id} · ${name?.en ?? id}: ${points(score.hundredths)} (${parts.join(', ')})${why}`);
  }
};

/**
 * The story: the sandbox is started on a free loopback port, three employees walk through it with the typed client over
 * HTTP, and those who may be considered are ranked. Everything that is printed follows from the examples.
 */
export const story = async (
  followed: readonly Example[],
  colleagues: readonly Example[],
  print: Print,
): Promise<void> => {
  const everyone = [...followed, ...colleagues];
  const sandbox = createSandbox({ people: everyone.map(({ person }) => person) });
  const served = await serve(sandbox);
  try {
    const eligible = new Set<string>();
    for (const example of everyone) {
      const quiet = colleagues.includes(example);
      const result = await walk(served.url, example, sandbox, quiet ? () => undefined : print);
      if (result?.wishes.some(({ decision }) => decision.outcome === 'eligible') === true)
        eligible.add(example.person.record.employeeId);
    }
    rank(everyone, eligible, print);
  } finally {
    await served.close();
  }
};
