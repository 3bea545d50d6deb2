import { stat } from 'node:fs/promises';
import { MartabaError } from '../../models/error.js';
import { columnsOfFacts } from '../../rules/columns/columns-of.js';
import { analyse } from '../../rules/language/analysis.js';
import type { Registry } from '../../rules/language/registry.js';
import type { Facts } from '../../rules/language/sheet.js';
import { safeParseSheet } from '../../rules/language/sheet.js';
import type { Answer, Answerer } from './answers.js';
import { answererOf } from './answers.js';
import { fieldText } from './csv.js';
import type { FileKind } from './file-kind.js';
import { kindOf } from './file-kind.js';
import { lineFile } from './line-file.js';
import { joinVerdicts } from './merge.js';
import type { BatchOptions } from './options.js';
import { partRows } from './options.js';
import type { ReadRow } from './read-rows.js';
import { readCsv, readNdjson } from './read-rows.js';
import type { Refusal } from './refusal.js';
import { refusalLine } from './refusal.js';
import type { Tally } from './tally.js';
import { addAnswers, addOfGroup, blankTally, sumOf } from './tally.js';
import { addUnlisted, unlistedIn } from './unlisted.js';
import type { Judged, Work } from './work.js';
import { writtenOf } from './written.js';

/** Rows judged together. */
const together = 4096;

/** A row that can be judged. */
interface Case {
  readonly id: string;
  readonly entity: unknown;
  readonly facts: Facts;
}

const lineOf = (kind: FileKind, { id, entity }: Case, answer: Answer): string => {
  const row = { id, entity, ...writtenOf(answer) };
  if (kind !== 'csv') return JSON.stringify(row);
  return Object.values(row)
    .map((value) => fieldText(Array.isArray(value) ? value.join(' ') : value))
    .join(',');
};

/** Reads a row as a case, or says why it is set aside. The keys of all rows so far are remembered. */
const caseReader = (registry: Registry, read: readonly string[]) => {
  const keys = new Set<string>();
  const keyOf = ({ row, code }: ReadRow): { readonly id: string } | Refusal => {
    if (row === undefined) return { code: code ?? 'not-json', path: [] };
    const id = row['id'];
    if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return { code: 'fact-type', path: ['id'] };
    if (keys.has(String(id))) return { code: 'key-repeated', path: ['id'] };
    keys.add(String(id));
    return { id: String(id) };
  };
  const caseOf = (found: ReadRow): Case | Refusal => {
    const key = keyOf(found);
    if (!('id' in key)) return key;
    const row = found.row ?? {};
    const sheet = Object.fromEntries(read.flatMap((name) => (name in row ? [[name, row[name]]] : [])));
    const parsed = safeParseSheet(registry, sheet);
    if (parsed.ok) return { ...key, entity: row['entity'], facts: parsed.value };
    const [first] = parsed.issues;
    return { code: first?.code ?? 'fact-type', path: first?.path ?? [] };
  };
  return { keyOf, caseOf };
};

/** Writes one part: the cases are judged some thousand at once. */
const partOf = async (part: number, work: Work, answerer: Answerer, { set, output }: BatchOptions, kind: FileKind) => {
  const tally: Tally = blankTally();
  const unlistedOf = unlistedIn(set.registry, analyse(set).facts);
  const verdicts = await lineFile(work.partFile(part, 'verdicts'), output);
  const rejects = await lineFile(work.partFile(part, 'rejects'), output);
  let waiting: Case[] = [];
  const judge = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const columns = columnsOfFacts(
      set.registry,
      waiting.map(({ facts }) => facts),
    );
    const places = answerer.answer(columns);
    addAnswers(tally, answerer.answers, places);
    for (const [row, of] of waiting.entries()) {
      const answer = answerer.answers[places[row] as number] as Answer;
      addOfGroup(tally, 'entity', of.entity, answer, 1);
      addOfGroup(tally, 'rank', of.facts['employee.rank'], answer, 1);
      await verdicts.write(lineOf(kind, of, answer));
    }
    waiting = [];
  };
  return {
    take: async (found: Case | Refusal, line: number): Promise<void> => {
      if ('code' in found) {
        tally.rejected += 1;
        await rejects.write(refusalLine(line, found));
        return;
      }
      for (const column of unlistedOf(found.facts)) addUnlisted(tally, column, line);
      if (waiting.push(found) === together) await judge();
    },
    close: async (): Promise<void> => {
      await judge();
      await verdicts.close();
      await rejects.close();
      await work.keep(part, tally);
    },
  };
};

/** Judges a file of lines row by row in this process, in constant memory but for the keys. */
export const batchLines = async (options: BatchOptions, work: Work): Promise<Judged> => {
  const { set, input, asOf, diff, output, progress, part: size = partRows } = options;
  const [from, to] = [kindOf(input), kindOf(output)];
  const { registry } = set;
  const read = analyse(set).facts;
  const needed = options.absentIsUnknown
    ? ['id']
    : ['id', ...read.filter((name) => registry.derived[name] === undefined)];
  const bytes = await stat(input).then(
    (of) => of.size,
    () => {
      throw new MartabaError('file-unreadable', [input]);
    },
  );
  const answerer = answererOf(set, asOf, diff);
  const { keyOf, caseOf } = caseReader(registry, read);
  const rows = from === 'csv' ? readCsv(input, options, registry, needed) : readNdjson(input, options);
  let [count, open]: [number, Awaited<ReturnType<typeof partOf>> | undefined] = [0, undefined];
  for await (const found of rows) {
    const part = Math.floor(count / size);
    count += 1;
    // Of what an earlier run has judged, only the keys are read again.
    if (part < work.kept) keyOf(found);
    else {
      open ??= await partOf(part, work, answerer, options, to);
      await open.take(caseOf(found), found.line);
      if (count % size === 0) {
        await open.close();
        open = undefined;
      }
    }
    if (count % together === 0) progress(count, found.bytes / bytes);
  }
  await open?.close();
  const parts = Math.ceil(count / size);
  const files = Array.from({ length: parts }, (_, part) => work.partFile(part, 'verdicts'));
  await joinVerdicts(files, to, diff !== undefined, work.file('verdicts'), output);
  return { parts, tally: sumOf(work.tallies()) };
};
