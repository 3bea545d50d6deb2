/**
 * Packs a salary scale into `src/models/employment/general-scale.ts`: for each rank its first step, its increment and how
 * many steps it has.
 *
 *     node --import tsx scripts/pack-salary-scale.ts path/to/salary-scale.csv [path/to/output.ts]
 *
 * The CSV has the columns `rank,step,basic,source`, in order, with basic salaries in whole riyals a month. A step that is
 * not its first step and so many increments is refused: then the scale is not of this form.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [source, target = new URL('../src/models/employment/general-scale.ts', import.meta.url)] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: pack-salary-scale.ts CSV [OUTPUT]');
  process.exit(2);
}

const steps: number[][] = [];
for (const [index, line] of readFileSync(source, 'utf8').trim().split(/\r?\n/).slice(1).entries()) {
  const [rank = NaN, step = NaN, basic = NaN] = line.split(',').map(Number);
  const where = `row ${index + 2}`;
  if (!Number.isInteger(basic) || basic <= 0) throw new Error(`${where}: no salary`);
  if (step === 1) steps.push([]);
  const of = steps.at(-1);
  if (of === undefined || rank !== steps.length || step !== of.length + 1) throw new Error(`${where}: not in order`);
  of.push(basic);
}

const rows = steps.map((of, index) => {
  const [first = 0, second = 0] = of;
  const increment = second - first;
  if (of.length < 2 || increment <= 0) throw new Error(`rank ${index + 1}: no increment`);
  const other = of.findIndex((basic, step) => basic !== first + step * increment);
  if (other !== -1) throw new Error(`rank ${index + 1}, step ${other + 1}: not the first step and increments`);
  return `  [${first}, ${increment}, ${of.length}],`;
});

writeFileSync(
  target,
  `// Written by scripts/pack-salary-scale.ts; not to be edited by hand.

/**
 * The general employees scale of order 4097/م ب of 25/6/1432H, rank by rank from rank 1: the basic salary of the first
 * step and the increment, in riyals a month, and how many steps the rank has.
 */
export const packedGeneralScale: readonly (readonly [first: number, increment: number, steps: number])[] = [
${rows.join('\n')}
];
`,
);
