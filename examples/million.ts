import { compile, ordinaryPromotion } from 'martaba/rules';
import { population } from 'martaba/sandbox';
import type { Print } from './story.js';

const width = 40;

/** A bar that is drawn again in its line; on something that is no terminal, only its end is written. */
const progress = (done: number, all: number, print: Print): void => {
  if (process.stdout.isTTY) {
    const full = Math.round((done / all) * width);
    process.stdout.write(`\r  [${'█'.repeat(full)}${'·'.repeat(width - full)}] ${Math.round((done / all) * 100)}%`);
    if (done === all) process.stdout.write('\n');
  } else if (done === all) print(`  [${'█'.repeat(width)}] 100%`);
};

/**
 * Decides so many synthetic employees in one process, and says how many fell to which reason.
 *
 * @returns how many came out how, and how many each rule refused
 */
export const decideMany = (
  employees: number,
  seed: number,
  print: Print,
): { readonly outcomes: Readonly<Record<string, number>>; readonly reasons: ReadonlyMap<string, number> } => {
  const asOf = '1447-01-10H';
  const verdictOn = compile(ordinaryPromotion, { asOf });
  const next = population(seed, asOf);
  const outcomes: Record<string, number> = { eligible: 0, ineligible: 0, undetermined: 0 };
  const refused = new Uint32Array(ordinaryPromotion.rules.length);
  const step = Math.max(1, Math.ceil(employees / 50));
  for (let i = 0; i < employees; i += 1) {
    const { outcome, unmet } = verdictOn(next());
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    for (let rule = 0; rule < refused.length; rule += 1)
      if (((unmet[rule >> 5] ?? 0) >>> (rule & 31)) & 1) refused[rule] = (refused[rule] ?? 0) + 1;
    if ((i + 1) % step === 0 || i + 1 === employees) progress(i + 1, employees, print);
  }
  const reasons = new Map(
    ordinaryPromotion.rules
      .map((rule, i) => [rule, refused[i] ?? 0] as const)
      .filter(([{ severity }, count]) => severity === 'blocking' && count > 0)
      .toSorted(([, a], [, b]) => b - a)
      .map(([{ title }, count]) => [`${title.ar} · ${title.en}`, count]),
  );
  return { outcomes, reasons };
};

/** Prints the tally. */
export const tally = (employees: number, seed: number, print: Print): void => {
  const figure = (count: number): string => count.toLocaleString('en-US').padStart(9);
  print(
    `\n■ ${figure(employees).trim()} موظف اصطناعي في عملية واحدة · ${figure(employees).trim()} synthetic employees in one process`,
  );
  const started = performance.now();
  const { outcomes, reasons } = decideMany(employees, seed, print);
  const seconds = (performance.now() - started) / 1_000;
  for (const [outcome, count] of Object.entries(outcomes))
    print(`  ${figure(count)}  ${ordinaryPromotion.phrases[outcome as 'eligible'].ar} · ${outcome}`);
  print('  الأسباب · Reasons');
  for (const [reason, count] of reasons) print(`  ${figure(count)}  ${reason}`);
  print(`  ${seconds.toFixed(1)} s`);
};
