import { parseArgs } from 'node:util';
import { MartabaError } from '../models/error.js';
import type { Language } from '../models/text/language.js';
import { runBatch } from './batch/command.js';
import { generate } from './batch/generate.js';
import { checkServerAt, summaryOf } from './check-server.js';
import { conformance, conformanceText } from './conformance.js';
import { decideFile } from './decide.js';
import { complaint, todayInRiyadh } from './output.js';
import { progressOn } from './progress.js';
import { roundFile } from './round.js';
import { portOf, serveSandbox } from './sandbox.js';
import { version } from './version.js';

const help = `martaba ${version}
غير رسمي. · Unofficial.

  martaba decide FILE [--as-of DATE] [--lang ar|en|both] [--json]
      يجيب عن ملف واحد: {"set": "ordinary-promotion", "asOf": "1447-01-10H", "facts": {…}}
      Answers one question file. Exit 0 when it was answered, 2 when it could not be read.

  martaba conformance FILE [--as-of DATE] [--json]
      يشغّل ملف حالات: لكل حالة وقائعها وما يُنتظر منها.
      Runs a file of worked cases. Exit 0 when all pass, 1 when one fails, 2 when the file could not be read.

  martaba round FILE [--why APPLICANT] [--lang ar|en|both] [--json]
      يجري مفاضلة من إعلانها وطلباتها أو يستأنف محفوظة، ويبين النتيجة أو سببها لمتقدم واحد.
      Runs a round of promotion, or goes on with a saved one; tells its outcome, or one applicant why.
      Exit 0 when posts are given, 1 when equals need a further element, 2 when the file could not be read.
  martaba generate --employees N --out FILE [--seed N]
      يصنع موظفين متخيَّلين للتجربة، هم أنفسهم للبذرة نفسها: ‎.parquet أو ‎.ndjson أو ‎.csv.
      Makes up employees to try things with, the same for the same seed: .parquet, .ndjson or .csv.

  martaba batch RULESET INPUT --as-of DATE --out OUTPUT [--diff OTHER-LAW-DATE] [--engine js|duckdb]
                [--absent-unknown] [--encoding windows-1256] [--columns MAPPING.json] [--progress]
  martaba batch RULESET --as-of DATE --emit-sql spark
      يجيب عن كل صف في ملف، ويكتب بجانبه الصفوف المرفوضة والمجاميع.
      وإن انقطع استأنفه الأمر نفسه. ويبين ‎--diff أثر تغير النظام بين التاريخين.
      Answers for every row of a file; the rejected rows and the sums are written beside it. A run that was interrupted
      goes on by the same command. --diff tells what the change of law between the dates does.
      Exit 0 when all was answered, 2 when it could not be, 130 when interrupted.

  martaba sandbox [--port N] [--state FILE]
      يقدّم العقد محاكاةً على هذا الجهاز وحده، ويحفظ حالتها في الملف إن ذُكر ويستأنف منها.
      Serves the contract as a simulation, on this machine alone; its state is kept in the file, and goes on from there.

  martaba check-server URL [--lang ar|en] [--json]
      يفحص خادمًا للاختبار: هل يفي بالعقد؟ الرمز في MARTABA_TOKEN، ورمز شخص ثان في MARTABA_OTHER_TOKEN.
      Checks whether a server for tests keeps the contract; its tokens in MARTABA_TOKEN and MARTABA_OTHER_TOKEN.
      Exit 0 when each promise is kept, 1 when one is not, 2 when nothing answers.

  martaba help | --version
`;

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

const run = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = read(args);
  const [command, file] = positionals;
  if (values.version === true) return print(version);
  if (values.help === true || command === 'help' || command === undefined) return print(help);
  if (command === 'decide' && file !== undefined && positionals.length === 2)
    return print(
      await decideFile(file, {
        asOf: values['as-of'],
        json: values.json === true,
        languages: languagesOf(values.lang),
      }),
    );
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

run(process.argv.slice(2)).catch((thrown: unknown) => {
  process.stderr.write(`${complaint(thrown)}\n`);
  process.exitCode = 2;
});
