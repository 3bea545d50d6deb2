import type { Language } from '../models/text/language.js';
import { MartabaError } from '../models/error.js';
import { version } from './version.js';

/** How a command is called, and what it does. */
interface Usage extends Readonly<Record<Language, readonly string[]>> {
  readonly call: readonly string[];
}

const usages: Readonly<Record<string, Usage>> = {
  decide: {
    call: ['martaba decide FILE [--as-of DATE] [--lang ar|en|both] [--json]'],
    ar: [
      'يجيب عن ملف واحد: {"set": "ordinary-promotion", "asOf": "1447-01-10H", "facts": {…}}',
      'رمز الخروج 0 إذا أُجيب عنه، و2 إذا تعذرت قراءته، فيُبيَّن كل ما لا يصلح من وقائعه.',
    ],
    en: [
      'Answers one question file. Exit 0 when it was answered, 2 when it could not be read: then all that is wrong with',
      'its facts is told.',
    ],
  },
  sets: {
    call: ['martaba sets [ID] [--lang ar|en|both] [--json]'],
    ar: [
      'يسرد مجموعات القواعد: اسم كل منها وعنوانها.',
      'وإن سُميت مجموعة سرد ما تقرؤه من الوقائع، لمن يكتب ملفًا: نوع كل واقعة ومداها ورموزها وحقولها.',
    ],
    en: [
      'Lists the rule sets, each with its id and its title. Of one that is named, the facts that it reads, for one who',
      'writes a file: the type of each, its domain, its codes and its fields.',
    ],
  },
  conformance: {
    call: ['martaba conformance FILE [--as-of DATE] [--json]'],
    ar: [
      'يشغّل ملف حالات: لكل حالة وقائعها وما يُنتظر منها.',
      'رمز الخروج 0 إذا صحّت كلها، و1 إذا لم تصح إحداها، و2 إذا تعذرت قراءة الملف.',
    ],
    en: ['Runs a file of worked cases. Exit 0 when all pass, 1 when one fails, 2 when the file could not be read.'],
  },
  round: {
    call: ['martaba round FILE [--why APPLICANT] [--lang ar|en|both] [--json]'],
    ar: [
      'يجري مفاضلة من إعلانها وطلباتها أو يستأنف محفوظة، ويبين النتيجة أو سببها لمتقدم واحد.',
      'رمز الخروج 0 إذا حُددت الوظائف، و1 إذا احتاج المتساوون إلى عنصر آخر، و2 إذا تعذرت قراءة الملف.',
    ],
    en: [
      'Runs a round of promotion, or goes on with a saved one; tells its outcome, or one applicant why.',
      'Exit 0 when posts are given, 1 when equals need a further element, 2 when the file could not be read.',
    ],
  },
  generate: {
    call: ['martaba generate --employees N --out FILE [--seed N]'],
    ar: ['يصنع موظفين متخيَّلين للتجربة، هم أنفسهم للبذرة نفسها: ‎.parquet أو ‎.ndjson أو ‎.csv.'],
    en: ['Makes up employees to try things with, the same for the same seed: .parquet, .ndjson or .csv.'],
  },
  batch: {
    call: [
      'martaba batch RULESET INPUT [--as-of DATE] --out OUTPUT [--diff OTHER-LAW-DATE] [--engine js|duckdb]',
      '              [--absent-unknown] [--encoding windows-1256] [--columns MAPPING.json] [--progress]',
      'martaba batch RULESET [--as-of DATE] --emit-sql spark',
    ],
    ar: [
      'يجيب عن كل صف في ملف، ويكتب بجانبه الصفوف المرفوضة والمجاميع.',
      'وإن انقطع استأنفه الأمر نفسه. ويبين ‎--diff أثر تغير النظام بين التاريخين.',
      'رمز الخروج 0 إذا أُجيب عن الجميع، و2 إذا تعذر ذلك، و130 إذا أُوقف.',
    ],
    en: [
      'Answers for every row of a file; the rejected rows and the sums are written beside it. A run that was interrupted',
      'goes on by the same command. --diff tells what the change of law between the dates does.',
      'Exit 0 when all was answered, 2 when it could not be, 130 when interrupted.',
    ],
  },
  sandbox: {
    call: ['martaba sandbox [--port N] [--state FILE]'],
    ar: ['يقدّم العقد محاكاةً على هذا الجهاز وحده، ويحفظ حالتها في الملف إن ذُكر ويستأنف منها.'],
    en: [
      'Serves the contract as a simulation, on this machine alone; its state is kept in the file, and goes on from there.',
    ],
  },
  'check-server': {
    call: ['martaba check-server URL [--lang ar|en] [--json]'],
    ar: [
      'يفحص خادمًا للاختبار: هل يفي بالعقد؟ الرمز في MARTABA_TOKEN، ورمز شخص ثان في MARTABA_OTHER_TOKEN.',
      'رمز الخروج 0 إذا وفى بكل بند، و1 إذا أخلّ بأحدها، و2 إذا لم يجب أحد.',
    ],
    en: [
      'Checks whether a server for tests keeps the contract; its tokens in MARTABA_TOKEN and MARTABA_OTHER_TOKEN.',
      'Exit 0 when each promise is kept, 1 when one is not, 2 when nothing answers.',
    ],
  },
};

const dates: Readonly<Record<Language, string>> = {
  ar: 'التاريخ هجري 1447-01-10H أو ميلادي 2025-07-05، وهو تاريخ اليوم في الرياض ما لم يُذكر.',
  en: 'A DATE is Hijri, 1447-01-10H, or Gregorian, 2025-07-05; today in Riyadh unless told.',
};

/** The command that arguments call, where there is one of this name. */
export const commandOf = (args: readonly string[]): string | undefined =>
  args.find((arg) => Object.hasOwn(usages, arg));

/** The options of a command: those that its call names, so that what the help tells is what is taken. */
export const optionsOf = (command: string): readonly string[] =>
  (usages[command]?.call ?? []).flatMap((line) => [...line.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name));

/**
 * Refuses what is no option of a command: an option that is taken and not heeded would mislead.
 *
 * @throws MartabaError `option-unfit`, with the option and the command
 */
export const expectOptions = (command: string, given: readonly string[]): void => {
  const known = optionsOf(command);
  const unfit = given.find((option) => !known.includes(option));
  if (unfit !== undefined) throw new MartabaError('option-unfit', [], { option: `--${unfit}`, command });
};

/** How one command is called and what it does, in the languages that are asked for. */
const usageText = ({ call, ...said }: Usage, languages: readonly Language[]): string =>
  [
    ...call.map((line) => `  ${line}`),
    ...languages.flatMap((language) => said[language].map((line) => `      ${line}`)),
  ].join('\n');

/** How a command is called; nothing where there is none of this name. */
export const callOf = (command: string | undefined): string => {
  const usage = usages[command ?? ''];
  return usage === undefined ? '' : usage.call.map((line) => `\n  ${line}`).join('');
};

/** The help of one command, or of all where none is named. */
export const helpText = (command: string | undefined, languages: readonly Language[]): string => {
  const usage = usages[command ?? ''];
  const told = usage === undefined ? Object.values(usages) : [usage];
  return [
    `martaba ${version}\nغير رسمي. · Unofficial.`,
    ...told.map((of) => usageText(of, languages)),
    languages.map((language) => `  ${dates[language]}`).join('\n'),
    '  martaba help [COMMAND] [--lang ar|en|both] | --version',
  ].join('\n\n');
};
