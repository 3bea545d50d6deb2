/*
 * Changes the law one thing at a time (every threshold by one, every comparison, every rule dropped) and counts the changes
 * that a worked case notices. Only the cases are run that ask the rule which is changed.
 *
 *   node --import tsx scripts/mutation-law.ts             prints the score by article, and the survivors
 *   node --import tsx scripts/mutation-law.ts --write     writes docs/law-mutation.md too
 *   node --import tsx scripts/mutation-law.ts --only salary   of the rules of which the id begins so
 */
import { writeFileSync } from 'node:fs';
import { equivalent } from './mutation-law/equivalent.js';
import type { Mutant } from './mutation-law/mutants.js';
import { mutantsOf } from './mutation-law/mutants.js';
import { askedBy, holds, trials } from './mutation-law/trials.js';

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

const isEquivalent = ({ rule, what }: Mutant): boolean => equivalent.some((of) => of.rule === rule && of.what === what);
const mutants = mutantsOf().filter(
  (mutant) => (only === undefined || mutant.rule.startsWith(only)) && !isEquivalent(mutant),
);

const asked = trials().map((trial) => ({ trial, ids: askedBy(trial) }));
const failing = asked.filter(({ trial }) => !holds(trial)).map(({ trial }) => trial.id);
if (failing.length > 0) {
  console.error(`these cases fail before anything is changed: ${failing.join(', ')}`);
  process.exit(1);
}

const matches = ({ under }: Mutant, readings: Readonly<Record<string, string>> = {}): boolean =>
  Object.entries(under).every(([id, option]) => readings[id] === option);

const isKilled = (mutant: Mutant): boolean => {
  const relevant = asked.filter(
    ({ trial, ids }) => matches(mutant, trial.readings) && [...mutant.rules].some((rule) => ids.has(rule)),
  );
  const undo = mutant.apply();
  try {
    return relevant.some(({ trial }) => !holds(trial));
  } finally {
    undo();
  }
};

interface Tally {
  killed: number;
  readonly survivors: Mutant[];
}

const articleOf = ({ cites }: Mutant): string =>
  `${cites.instrument}${cites.article === undefined ? '' : `, art. ${cites.article}`}`;
const subjectOf = ({ rule }: Mutant): string => rule.split('.')[0] ?? rule;
const sizeOf = ({ killed, survivors }: Tally): number => killed + survivors.length;
const shareOf = (tally: Tally): string => `${tally.killed} of ${sizeOf(tally)}`;

const tallied = (tallies: Map<string, Tally>, key: string, mutant: Mutant, killed: boolean): void => {
  const tally = tallies.get(key) ?? { killed: 0, survivors: [] };
  tallies.set(key, tally);
  if (killed) tally.killed += 1;
  else tally.survivors.push(mutant);
};

const [byArticle, bySubject] = [new Map<string, Tally>(), new Map<string, Tally>()];
const whole: Tally = { killed: 0, survivors: [] };
for (const mutant of mutants) {
  const killed = isKilled(mutant);
  tallied(byArticle, articleOf(mutant), mutant, killed);
  tallied(bySubject, subjectOf(mutant), mutant, killed);
  if (killed) whole.killed += 1;
  else whole.survivors.push(mutant);
}

const sorted = (tallies: Map<string, Tally>): readonly (readonly [string, Tally])[] =>
  [...tallies].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
const survivorText = ({ rule, what, under }: Mutant): string => {
  const options = Object.entries(under).map(([id, option]) => `${id} ${option}`);
  return `${rule}: ${what}${options.length === 0 ? '' : ` (under ${options.join(', ')})`}`;
};

for (const [article, tally] of sorted(byArticle)) console.log(`${article}: ${shareOf(tally)}`);
console.log('');
for (const [subject, tally] of sorted(bySubject)) console.log(`${subject}: ${shareOf(tally)}`);
console.log('');
for (const mutant of whole.survivors) console.log(`survives  ${survivorText(mutant)}`);
console.log(`${shareOf(whole)} changes of the law are noticed`);

const shares = (tallies: Map<string, Tally>): readonly string[] =>
  sorted(tallies).map(([name, tally]) => {
    const share = Math.floor((100 * tally.killed) / sizeOf(tally));
    return `- ${name}: ${shareOf(tally)} (${share} %)`;
  });

const listed = (tallies: Map<string, Tally>): readonly string[] =>
  sorted(tallies).flatMap(([name, { survivors }]) =>
    survivors.length === 0 ? [] : ['', `### ${name}`, '', ...survivors.map((of) => `- ${survivorText(of)}`)],
  );

const page = [
  '# What the cases would notice',
  '',
  'The law is changed one thing at a time: every threshold by one (a length of time by one of its unit), every comparison to its',
  'opposite and at its bound, every rule and every formula dropped. A change is noticed when one of the worked cases, or of the cases',
  'at the boundaries, comes out otherwise. Rules are data, and are changed whole; of a formula, its dated parameters and its',
  'expressions are. The rows of a table (the steps of a rank) and of a count (the months that have passed) are not thresholds.',
  'Tests written out in code notice more than these cases do; they are not counted here.',
  '',
  `\`npm run mutation:law\` writes this page: ${whole.killed} of ${sizeOf(whole)} changes are noticed.`,
  '',
  '## By subject',
  '',
  ...shares(bySubject),
  '',
  '## By article',
  '',
  ...shares(byArticle),
  '',
  '## Changes that change nothing',
  '',
  ...equivalent.map(({ rule, what, why }) => `- ${rule}: ${what}. ${why}`),
  '',
  '## Not noticed',
  ...listed(bySubject),
  '',
];
if (process.argv.includes('--write') && only === undefined)
  writeFileSync(new URL('../docs/law-mutation.md', import.meta.url), page.join('\n'));
