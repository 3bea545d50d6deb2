import type { Entry } from '../kit/bench.js';
import type { Json } from '../kit/json.js';
import { table } from './table.js';

type Details = { readonly [key: string]: Json };

const recordOf = (json: Json | undefined): Details =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Details) : {};

const textOf = (json: Json | undefined): string => (typeof json === 'string' ? json : '');

const numberOf = (json: Json | undefined): number => (typeof json === 'number' ? json : Number.NaN);

/** A number for the eye: three digits, thousands apart. */
const figure = (value: number): string =>
  value >= 1000 ? Number(value.toPrecision(3)).toLocaleString('en') : String(Number(value.toPrecision(3)));

const bars = (entries: readonly Entry[]): string =>
  table(
    ['bench', 'what', 'against', 'figure', 'bar', 'holds'],
    entries.map(({ name, against, ratio, bar, holds, detail }) => [
      `\`${name}\``,
      textOf(recordOf(detail)['what']),
      against,
      figure(ratio),
      String(bar),
      holds ? 'yes' : 'no',
    ]),
  );

const trackTitles = {
  decision: 'Decision: whether all twelve hold',
  reasons: 'Reasons: which do not hold, all of them',
  unknown: 'Unknown: the reasons again, where every fourth case lacks facts',
} as const;

const placings = (track: Details): string =>
  table(
    ['engine', 'cases a second', 'times the time of the function by hand', 'wrong'],
    Object.entries(track)
      .map(([name, json]) => [name, recordOf(json)] as const)
      .toSorted(([, a], [, b]) => (numberOf(b['perSecond']) || 0) - (numberOf(a['perSecond']) || 0))
      .map(([name, { perSecond, timesHandWritten, wrong, of }]) =>
        wrong === undefined
          ? [name, figure(numberOf(perSecond)), figure(numberOf(timesHandWritten)), '']
          : [name, '', '', `${numberOf(wrong)} of ${numberOf(of)}`],
      ),
  );

const tracksOf = (detail: Details): string =>
  Object.entries(trackTitles)
    .map(([track, title]) => `### ${title}\n\n${placings(recordOf(detail[track]))}`)
    .join('\n\n');

const missingOf = (detail: Details): string =>
  table(
    ['engine', 'says "eligible" without', 'throws without', 'no plain no without'],
    Object.entries(detail)
      .filter(([, json]) => typeof json === 'object')
      .map(([name, json]) => {
        const { fields, threw, noPlainNo } = recordOf(json);
        const named = Array.isArray(fields) ? fields.map((field) => `\`${textOf(field)}\``).join(', ') : '';
        return [name, named === '' ? 'nothing' : named, `${numberOf(threw)} of 14`, `${numberOf(noPlainNo)} of 13`];
      }),
  );

/** The page of the figures, from the entries of `bench/results.json`. */
export const pageOf = (entries: readonly Entry[]): string => {
  const detailOf = (name: string): Details => recordOf(entries.find((entry) => entry.name === name)?.detail);
  return `# Benchmarks

Each bench compares in one run: every engine in a process of its own, taking turns, on data drawn from a seed that
\`MARTABA_SEED\` changes. Ratios of one run say something; figures a second are those of one machine. \`npm run bench\`
measures again, and this page is written from its results by \`node --import tsx bench/page/write.ts\`.

## The bars

${bars(entries)}

## The same twelve conditions in every engine

\`promotion-12\` is a made-up promotion: twelve conditions over fourteen facts of a made-up population, of which about 15 %
are eligible. An engine's answers are checked against a function written by hand; one that is wrong even once is listed
with how often, instead of its speed. The encodings stand in
\`bench/promotion-12/encodings\`, each in the fastest form that the engine has. The load average was
${figure(numberOf(detailOf('promotion-12-tracks')['load']))} on ${figure(numberOf(detailOf('promotion-12-tracks')['cores']))} cores when the tracks were measured: where it is above the number of cores, the slow engines fare
worse than they would by themselves.

${tracksOf(detailOf('promotion-12-tracks'))}

What the engines do about a fact that is not known: JavaScript, JSON Logic and CASL go on with \`undefined\`; FEEL makes a
"no" of a comparison with it, and takes it for "none"; zen-engine and json-rules-engine throw; Cedar reports an error in
place of the condition; publicodes says "not known", also where the facts that are known settle it.

## One field missing

From employees who are otherwise eligible one field is removed, each of the fourteen in turn. Whether they are eligible
hangs on it every time, so "eligible" is wrong. In the last column another condition refuses already, and the right
answer is a plain no, whatever is missing; Cedar denies there, and reports an error with it.

${missingOf(detailOf('missing-wrong-eligible'))}
`;
};
