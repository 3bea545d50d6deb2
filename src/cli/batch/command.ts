import { MartabaError } from '../../models/error.js';
import { textsBy } from '../../models/text/text-of.js';
import { ruleSetOf } from '../question-file.js';
import { batch } from './batch.js';
import { readMapping } from './mapping.js';
import type { BatchOptions } from './options.js';
import { progressLine } from './progress.js';
import { sparkText } from './spark.js';
import { batchTexts } from './texts.js';

/** The options of the command, as they were written. */
export interface BatchArguments {
  readonly 'as-of'?: string | undefined;
  readonly out?: string | undefined;
  readonly diff?: string | undefined;
  readonly engine?: string | undefined;
  readonly encoding?: string | undefined;
  readonly columns?: string | undefined;
  readonly 'emit-sql'?: string | undefined;
  readonly 'absent-unknown'?: boolean | undefined;
  readonly progress?: boolean | undefined;
}

const textOf = textsBy(batchTexts);

const engineOf = (engine: string | undefined): BatchOptions['engine'] => {
  if (engine === undefined || engine === 'js' || engine === 'duckdb') return engine;
  throw new MartabaError('usage');
};

/** Something that is said beside the result, in both languages. */
const say = (code: string, params: Readonly<Record<string, number>> = {}): void => {
  const about = new MartabaError(code, [], params);
  process.stderr.write(`${textOf(about, 'ar')}\n${textOf(about, 'en')}\n`);
};

/**
 * `martaba batch RULESET INPUT --as-of DATE --out OUTPUT`.
 *
 * @param today civil date that holds where none is given
 * @returns what is printed
 * @throws MartabaError `usage`, `rule-set-unknown`, and those of `batch` and `sparkText`
 */
export const runBatch = async (
  values: BatchArguments,
  [id, input]: readonly [string, string | undefined],
  today: string,
): Promise<string> => {
  const [set, asOf] = [ruleSetOf(id), values['as-of'] ?? today];
  if (values['emit-sql'] === 'spark' && input === undefined) return sparkText(set, asOf);
  if (values['emit-sql'] !== undefined || input === undefined || values.out === undefined)
    throw new MartabaError('usage');
  const progress = progressLine(process.stderr, values.progress === true);
  const stop = (): void => {
    progress.clear();
    say('batch-interrupted');
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await batch({
      set,
      input,
      output: values.out,
      asOf,
      diff: values.diff,
      engine: engineOf(values.engine),
      encoding: values.encoding,
      columns: await readMapping(values.columns, set.registry),
      absentIsUnknown: values['absent-unknown'] === true,
      progress: progress.show,
      notice: (code, rows) => say(code, { rows }),
    });
  } finally {
    progress.clear();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
};
