/**
 * Packs the table of Umm al-Qura month starts into `src/models/calendar/umalqura-table.ts`.
 *
 *     node --import tsx scripts/pack-umalqura.ts path/to/umalqura-month-starts.csv [path/to/output.ts]
 *
 * The CSV has the columns `hijri_year,hijri_month,gregorian_start,month_length`; see NOTICE for where it comes from.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [source, target = new URL('../src/models/calendar/umalqura-table.ts', import.meta.url)] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: pack-umalqura.ts CSV [OUTPUT]');
  process.exit(2);
}

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

const rows = readFileSync(source, 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
  .map(([year, month, start, length]) => ({
    year: Number(year),
    month: Number(month),
    start: dayOf(start ?? ''),
    length: Number(length),
  }));

const first = rows[0];
const last = rows.at(-1);
if (first === undefined || last === undefined) throw new Error('the table is empty');

for (const [index, { year, month, start, length }] of rows.entries()) {
  const where = `row ${index + 2}: ${year}-${month}`;
  if (year !== first.year + Math.floor(index / 12) || month !== (index % 12) + 1)
    throw new Error(`${where}: not in order`);
  if (!Number.isInteger(start)) throw new Error(`${where}: no date`);
  if (!Number.isInteger(length) || length < 28 || length > 31) throw new Error(`${where}: length ${length}`);
  const next = rows[index + 1];
  if (next !== undefined && next.start !== start + length) throw new Error(`${where}: the next month starts elsewhere`);
}
if (last.month !== 12) throw new Error('the last year is cut');

// Three months a character, two bits a month, from @ on: four characters are a year, which a reader can find again.
let packed = '';
for (let index = 0; index < rows.length; index += 3) {
  const bits = [0, 1, 2].map((offset) => ((rows[index + offset]?.length ?? 28) - 28) << (2 * offset));
  packed += String.fromCharCode(64 + bits.reduce((sum, bit) => sum + bit, 0));
}
if (/[\\']/.test(packed)) throw new Error('a character would need escaping: choose another first character');

const yearsALine = 25;
const lines = packed.match(new RegExp(`.{1,${4 * yearsALine}}`, 'g')) ?? [];

writeFileSync(
  target,
  `// Written by scripts/pack-umalqura.ts; not to be edited by hand.
//
// Derived from the table of the hijridate project, MIT licence, © its authors: the whole notice is in NOTICE.

/**
 * The first Hijri year of the table.
 *
 * @example
 * \`\`\`ts
 * hijriToDay(firstYear, 1, 1) === firstDay; // true
 * hijriToDay(firstYear - 1, 1, 1); // throws 'outside-calendar'
 * \`\`\`
 */
export const firstYear = ${first.year};

/**
 * The last Hijri year of the table.
 *
 * @example
 * \`\`\`ts
 * hijriToDay(lastYear, 12, ${last.length}) === lastDay; // true
 * hijriToDay(lastYear + 1, 1, 1); // throws 'outside-calendar'
 * \`\`\`
 */
export const lastYear = ${last.year};

/**
 * The first day of the table, ${first.year}-01-01H, in days since 1970-01-01.
 *
 * @example
 * \`\`\`ts
 * formatHijri(firstDay); // '${first.year}-01-01H'
 * isInCalendar(firstDay - 1); // false
 * \`\`\`
 */
export const firstDay = ${first.start};

/**
 * The last day of the table, ${last.year}-12-${last.length}H, in days since 1970-01-01.
 *
 * @example
 * \`\`\`ts
 * formatHijri(lastDay); // '${last.year}-12-${last.length}H'
 * isInCalendar(lastDay + 1); // false
 * \`\`\`
 */
export const lastDay = ${last.start + last.length - 1};

/**
 * The lengths of the months as they were printed: three months in the lowest six bits of a character, the earliest
 * lowest, each two bits the length less 28. Four characters are a year.
 */
export const packedMonths =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
