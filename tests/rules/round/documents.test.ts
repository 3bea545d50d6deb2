import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/models/index.js';
import type { RoundDocument } from '../../../src/rules/index.js';
import {
  decideRound,
  grievanceLastDay,
  promotionDecision,
  roundDocumentHtml,
  roundMinutes,
  roundNotice,
} from '../../../src/rules/index.js';
import { parseCivilDate, specimenMark } from '../../../src/models/index.js';
import type { World } from './world.js';
import { isNominated, runWorld } from './world.js';

const person = (n: number, performance: number) => ({
  applicant: `E-${n}`,
  wishes: ['P-1'],
  marks: { performance, training: 5, interview: 0, test: 0 },
  appointedOn: `1440-01-0${n}H`,
  suspended: false,
});
const world: World = {
  posts: [{ id: 'P-1', places: 1, criteria: 'A', vacant: true }],
  people: [person(1, 3), person(2, 5), person(3, 4)],
};
const placed = runWorld(world);
if (!isNominated(placed)) throw new Error(placed.stage);
const decided = decideRound(placed, { issuedOn: '1447-02-01H', startedWorkOn: { 'E-2': '1447-02-10H' } });
const made = (of: Result<RoundDocument>): RoundDocument => {
  if (!of.ok) throw new Error(of.issues[0]?.code);
  return of.value;
};
const languages = ['ar', 'en'] as const;
const documentsIn = (
  language: 'ar' | 'en',
  issuer?: { name: { ar: string; en: string } },
): readonly RoundDocument[] => {
  const settings = { language, ...(issuer === undefined ? {} : { issuer }) };
  return [
    roundMinutes(decided, settings),
    made(promotionDecision(decided, 'E-2', settings)),
    made(roundNotice(decided, 'E-1', { ...settings, knownOn: '1447-02-01H' })),
  ];
};
const textOf = (of: RoundDocument): string => JSON.stringify(of.parts);

describe('the documents of a round', () => {
  it.each(languages)('in %s are marked as specimens unless an issuer answers for them', (language) => {
    const issuer = { name: { ar: 'جهة المثال', en: 'Example agency' } };
    for (const of of documentsIn(language)) {
      expect([of.mark, of.issuer]).toEqual([specimenMark[language], null]);
      expect(roundDocumentHtml(of)).toContain(specimenMark[language]);
    }
    for (const of of documentsIn(language, issuer)) {
      expect([of.mark, of.issuer]).toEqual([null, issuer.name[language]]);
      expect(roundDocumentHtml(of)).not.toContain(specimenMark[language]);
    }
  });

  it('have the same parts in both languages, each in its own script', () => {
    const [arabic, english] = languages.map((language) => documentsIn(language)) as [RoundDocument[], RoundDocument[]];
    expect(arabic.map(({ parts }) => parts.map(({ kind }) => kind))).toEqual(
      english.map(({ parts }) => parts.map(({ kind }) => kind)),
    );
    for (const of of english) expect(of.title + textOf(of)).not.toMatch(/[\u0600-\u06ff]/);
    for (const of of arabic) expect([of.dir, /[\u0600-\u06ff]/.test(of.title)]).toEqual(['rtl', true]);
    for (const of of [...arabic, ...english]) expect(textOf(of)).not.toMatch(/\{\w+\}/);
  });

  it('hold in the minutes the order with its points, and the nominations', () => {
    const { parts } = roundMinutes(decided, { language: 'en' });
    const tables = parts.flatMap((part) => (part.kind === 'table' ? [part] : []));
    expect(tables[0]?.rows.map(([place, id, points]) => [place, id, points])).toEqual([
      ['1', 'E-2', '80.00'],
      ['2', 'E-3', '68.00'],
      ['3', 'E-1', '56.00'],
    ]);
    expect(tables.at(-1)?.rows).toEqual([['P-1 (P-1)', '7', 'E-2']]);
  });

  it('hold in the minutes of a round that waits the equals', () => {
    const equal = { ...world, people: world.people.map((one) => ({ ...person(1, 3), applicant: one.applicant })) };
    const table = roundMinutes(runWorld(equal), { language: 'en' }).parts.at(-1);
    expect(table?.kind === 'table' ? table.rows : []).toEqual([['P-1', 'E-1, E-2, E-3']]);
  });

  it('hold in the decision the rank, step, pay and dates, and none for who has no decision', () => {
    const [pairs] = made(promotionDecision(decided, 'E-2', { language: 'en' })).parts;
    const values =
      pairs?.kind === 'pairs' ? Object.fromEntries(pairs.pairs.map(({ label, value }) => [label, value])) : {};
    expect(values).toMatchObject({
      Rank: '7',
      Step: String(decided.decisions[0]?.step),
      'Basic salary': `${(decided.decisions[0]?.basic ?? 0) / 100} riyals a month`,
      Authority: 'The competent minister',
      'Paid from': '10 Safar 1447 AH (4 August 2025)',
    });
    const none = promotionDecision(decided, 'E-1', { language: 'en' });
    expect(none.ok ? '' : none.issues[0]?.code).toBe('not-a-nominee');
  });

  it('name in a notice nobody else, and the last day for a grievance', () => {
    for (const language of languages) {
      const notice = made(roundNotice(decided, 'E-1', { language, knownOn: '1447-02-01H' }));
      expect([...new Set(textOf(notice).match(/E-\d/g))]).toEqual(['E-1']);
    }
    expect(parseCivilDate(grievanceLastDay('1447-02-01H')) - parseCivilDate('1447-02-01H')).toBe(60);
    const text = textOf(made(roundNotice(decided, 'E-1', { language: 'en', knownOn: '1447-02-01H' })));
    expect(text).toContain(
      'at the latest on 2 Rabi al-Akhir 1447 AH (24 September 2025) (Law of Procedure before the Board of Grievances, art. 8-4).',
    );
    const stranger = roundNotice(decided, 'E-9', { language: 'en', knownOn: '1447-02-01H' });
    expect(stranger.ok ? '' : stranger.issues[0]?.code).toBe('not-an-applicant');
  });

  it('are HTML in which nothing of the input is markup, with headings and scopes', () => {
    const title = { ar: '<b>"&', en: '<b>"&' };
    const round = { ...decided, announcement: { ...decided.announcement, title } };
    const html = roundDocumentHtml(roundMinutes(round, { language: 'ar' }));
    expect(html).not.toContain('<b>');
    expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    for (const table of html.match(/<table>.*?<\/table>/g) ?? []) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/);
      expect(table).toMatch(/<th scope="col">/);
    }
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});
