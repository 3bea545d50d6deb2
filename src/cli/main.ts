import { parseArgs } from 'node:util';
import { MartabaError } from '../models/error.js';
import type { Language } from '../models/text/language.js';
import { runBatch } from './batch/command.js';
import { generate } from './batch/generate.js';
import { checkServerAt, summaryOf } from './check-server.js';
import { conformance, conformanceText } from './conformance.js';
import { decideFile } from './decide.js';
import { callOf, commandOf, expectOptions, helpText } from './help.js';
import { complaint, todayInRiyadh } from './output.js';
import { progressOn } from './progress.js';
import { ruleSetOf } from './question-file.js';
import { roundFile } from './round.js';
import { portOf, serveSandbox } from './sandbox.js';
import { setFactsJson } from './set-facts.js';
import { setFactsText } from './set-facts-text.js';
import { setsJson, setsText } from './sets.js';
import { version } from './version.js';

const languagesOf = (lang: string | undefined): readonly Language[] => {
  if (lang === undefined || lang === 'both') return ['ar', 'en'];
  if (lang === 'ar' || lang === 'en') return [lang];
  throw new MartabaError('usage');
};

const read = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        port: { type: 'string' },
        state: { type: 'string' },
        why: { type: 'string' },
        employees: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string' },
        engine: { type: 'string' },
        encoding: { type: 'string' },
        columns: { type: 'string' },
        diff: { type: 'string' },
        progress: { type: 'boolean' },
        'emit-sql': { type: 'string' },
        'absent-unknown': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch {
    throw new MartabaError('usage');
  }
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const run = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = read(args);
  const [command, file] = positionals;
  if (values.version === true) return print(version);
  if (values.help === true || command === 'help' || command === undefined)
    return print(helpText(commandOf(positionals), languagesOf(values.lang)));
  if (commandOf([command]) !== undefined) expectOptions(command, Object.keys(values));
  if (command === 'sets' && positionals.length === 1)
    return print(values.json === true ? setsJson() : setsText(languagesOf(values.lang)));
  if (command === 'sets' && file !== undefined && positionals.length === 2) {
    const set = ruleSetOf(file);
    return print(values.json === true ? setFactsJson(set) : setFactsText(set, languagesOf(values.lang)));
  }
  if (command === 'decide' && file !== undefined && positionals.length === 2) {
    const json = values.json === true;
    const options = { asOf: values['as-of'], json, languages: languagesOf(values.lang) };
    const { text, refused } = await decideFile(file, options);
    if (refused) process.exitCode = 2;
    // What a program reads stands where it looks for it, refused or not.
    return refused && !json ? complain(text) : print(text);
  }
  if (command === 'conformance' && file !== undefined && positionals.length === 2) {
    const report = await conformance(file, values['as-of'] ?? todayInRiyadh());
    if (report.failed > 0) process.exitCode = 1;
    return print(values.json === true ? JSON.stringify(report, undefined, 2) : conformanceText(report));
  }
  if (command === 'round' && file !== undefined && positionals.length === 2) {
    const options = { json: values.json === true, languages: languagesOf(values.lang), why: values.why };
    const { text, waits } = await roundFile(file, options, progressOn(process.stderr));
    if (waits) process.exitCode = 1;
    return print(text);
  }
  if (command === 'generate' && positionals.length === 1 && values.out !== undefined)
    return print(
      await generate({ employees: Number(values.employees), seed: Number(values.seed ?? 1447), out: values.out }),
    );
  if (command === 'batch' && file !== undefined && positionals.length <= 3)
    return print(await runBatch(values, [file, positionals[2]], todayInRiyadh()));
  if (command === 'check-server' && file !== undefined && positionals.length === 2) {
    const json = values.json === true;
    const report = await checkServerAt(file, {
      ...(json ? {} : { print }),
      language: values.lang === 'ar' ? 'ar' : 'en',
      tokens: [process.env['MARTABA_TOKEN'], process.env['MARTABA_OTHER_TOKEN']],
    });
    if (report.failed > 0) process.exitCode = 1;
    return print(json ? JSON.stringify(report, undefined, 2) : summaryOf(report));
  }
  if (command === 'sandbox' && positionals.length === 1) {
    const close = await serveSandbox(portOf(values.port), print, values.state);
    const stop = (): void => {
      void close().then(() => process.exit(0));
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    return undefined;
  }
  throw new MartabaError('usage');
};

const args = process.argv.slice(2);
run(args).catch((thrown: unknown) => {
  complain(complaint(thrown, callOf(commandOf(args))));
  process.exitCode = 2;
});
