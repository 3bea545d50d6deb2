import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { MartabaError } from '../../models/error.js';
import { foldDigits } from '../../models/text/digits.js';
import type { Registry } from '../../rules/language/registry.js';
import { fieldsOf, isOpenLine, separatorOf } from './csv.js';

/** A row of a file: what it says, or why it could not be read. */
export interface ReadRow {
  readonly line: number;
  readonly row: Readonly<Record<string, unknown>> | undefined;
  readonly code?: string;
  readonly column?: string;
  /** How much of the file has been read, in bytes. */
  readonly bytes: number;
}

export interface ReadOptions {
  /** What the file is written in, `utf-8` unless told, such as `windows-1256`. */
  readonly encoding: string | undefined;
  /** Names of columns as the file has them, to names of facts. */
  readonly columns: Readonly<Record<string, string>>;
}

async function* linesOf(file: string, encoding: string): AsyncGenerator<{ text: string; bytes: number }> {
  const stream = createReadStream(file);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw new MartabaError('usage', ['encoding']);
  }
  let rest = '';
  try {
    for await (const chunk of Readable.from(stream)) {
      rest += decoder.decode(chunk as Buffer, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield { text: line.replace(/\r$/, ''), bytes: stream.bytesRead };
    }
  } catch {
    throw new MartabaError('file-unreadable', [file]);
  }
  rest += decoder.decode();
  if (rest !== '') yield { text: rest.replace(/\r$/, ''), bytes: stream.bytesRead };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const renamed = (row: Readonly<Record<string, unknown>>, columns: ReadOptions['columns']) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [columns[name] ?? name, value]));

/** Reads a file with an object to a line. A line that is no object is told by its number. */
export async function* readNdjson(file: string, { encoding = 'utf-8', columns }: ReadOptions): AsyncGenerator<ReadRow> {
  let line = 0;
  for await (const { text, bytes } of linesOf(file, encoding)) {
    line += 1;
    if (text.trim() === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(text);
    } catch {
      row = undefined;
    }
    yield isRecord(row)
      ? { line, row: renamed(row, columns), bytes }
      : { line, row: undefined, code: 'not-json', bytes };
  }
}

/** How a field of text says a truth; spreadsheets write it in capitals, and in the words of their language. */
const truths: Readonly<Record<string, boolean>> = { true: true, 1: true, نعم: true, false: false, 0: false, لا: false };

/** A value of a fact as a field of text says it: nothing is unknown, and `null` is none. */
const valueOf = (registry: Registry, name: string, text: string): unknown => {
  if (text === '') return undefined;
  if (text === 'null') return null;
  const declared = registry.declarations[name];
  switch (declared?.type) {
    case 'number': {
      const digits = foldDigits(text);
      return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : text;
    }
    case 'truth':
      return truths[foldDigits(text).toLowerCase()] ?? text;
    case 'list':
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text;
      }
    default:
      return text;
  }
};

/**
 * Reads a file of values separated by commas or semicolons, the names in its first line.
 *
 * @throws MartabaError `column-absent` where columns that are needed are not there, with the names of all
 */
export async function* readCsv(
  file: string,
  { encoding = 'utf-8', columns }: ReadOptions,
  registry: Registry,
  needed: readonly string[],
): AsyncGenerator<ReadRow> {
  let [line, first, open] = [0, 0, ''];
  let names: readonly string[] | undefined;
  let separator = ',';
  for await (const { text, bytes } of linesOf(file, encoding)) {
    line += 1;
    if (open === '') first = line;
    open = open === '' ? text : `${open}\n${text}`;
    if (isOpenLine(open)) continue;
    const whole = open;
    open = '';
    if (names === undefined) {
      separator = separatorOf(whole);
      names = fieldsOf(whole, separator).map((name) => columns[name.trim()] ?? name.trim());
      const known = names;
      const missing = needed.filter((name) => !known.includes(name));
      if (missing[0] !== undefined)
        throw new MartabaError('column-absent', [file, missing[0]], { columns: missing.join(', ') });
      continue;
    }
    if (whole.trim() === '') continue;
    const fields = fieldsOf(whole, separator);
    if (fields.length !== names.length) yield { line: first, row: undefined, code: 'fields-count', bytes };
    else {
      const row = names.map((name, i) => [name, valueOf(registry, name, fields[i] ?? '')] as const);
      yield { line: first, row: Object.fromEntries(row), bytes };
    }
  }
  if (open !== '') yield { line: first, row: undefined, code: 'quote-open', bytes: 0 };
}
