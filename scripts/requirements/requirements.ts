import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import * as z from 'zod';

const requirementSchema = z
  .strictObject({
    id: z.string().regex(/^R[1-9]\d{0,2}$/),
    title: z.string().min(1),
    /** Files and folders in which it is made. */
    where: z.array(z.string()).min(1).optional(),
    /** The test that holds it, by its title. */
    test: z.strictObject({ file: z.string(), title: z.string().min(1) }).optional(),
    /** The room in which it will be made. */
    planned: z.string().min(1).optional(),
    /** Why it is not made. */
    not: z.string().min(1).optional(),
  })
  .refine((of) => (of.where === undefined) === (of.test === undefined), 'where it lives and its test go together')
  .refine(
    (of) => [of.where, of.planned, of.not].filter((part) => part !== undefined).length === 1,
    'it is held, planned or not made: one of them',
  );

/** A requirement (متطلب), with what became of it. */
export type Requirement = z.infer<typeof requirementSchema>;

/** How many requirements the descriptions make. */
export const last = 205;

/** The requirements as data. What has no answer is refused with its place. */
export const readRequirements = (json: string): readonly Requirement[] =>
  z.array(requirementSchema).parse(JSON.parse(json));

const titled = (source: string, title: string): boolean =>
  ["'", '"', '`'].some((quote) => source.includes(`(${quote}${title}${quote}`)) ||
  new RegExp(`(?:\\)|test|it|describe)\\(\\s*['"\`]${title.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}['"\`]`).test(
    source,
  );

/** What is wrong with the requirements: one that is left out, a path or the title of a test that does not exist. */
export const faultsOf = (
  requirements: readonly Requirement[],
  exists: (path: string) => boolean = (path) => existsSync(resolve(path)),
  read: (path: string) => string = (path) => readFileSync(resolve(path), 'utf8'),
): readonly string[] => {
  const ids = requirements.map(({ id }) => id);
  const wanted = Array.from({ length: last }, (_, at) => `R${at + 1}`);
  return [
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `${id} is left out`),
    ...ids.filter((id, at) => !wanted.includes(id) || ids.indexOf(id) < at).map((id) => `${id} is one too many`),
    ...requirements.flatMap(({ id, where = [], test }) => [
      ...where.filter((path) => !exists(path)).map((path) => `${id}: there is no ${path}`),
      ...(test === undefined || (exists(test.file) && titled(read(test.file), test.title))
        ? []
        : [`${id}: no test of ${test.file} is titled “${test.title}”`]),
    ]),
  ];
};

/** How many are held by a test, planned, and not made. */
export const tallyOf = (
  requirements: readonly Requirement[],
): { readonly held: number; readonly planned: number; readonly not: number } => ({
  held: requirements.filter(({ test }) => test !== undefined).length,
  planned: requirements.filter(({ planned }) => planned !== undefined).length,
  not: requirements.filter(({ not }) => not !== undefined).length,
});

const code = (text: string): string => `\`${text}\``;

const answerOf = ({ where = [], test, planned, not = '' }: Requirement): string => {
  if (test !== undefined) return `${where.map(code).join(', ')}; held by ${code(test.file)}, ${code(test.title)}`;
  return planned === undefined ? `Not made: ${not}` : `planned: ${code(planned)}`;
};

/** The page of the requirements. */
export const pageOf = (requirements: readonly Requirement[]): string => {
  const { held, planned, not } = tallyOf(requirements);
  const rows = requirements.map((of) => `- **${of.id}** ${of.title}. ${answerOf(of)}`);
  return `# Requirements

What two published descriptions of Bayanati and Masar ask for, R1 to R${last}: where each lives and the test that holds
it, the room in which it is planned, or why it is not made. Generated from \`requirements.json\` by
\`scripts/requirements.ts\`, which fails on one without an answer and on a path or a test that does not exist.

${held} are held by a test, ${planned} are planned, ${not} are not made.

${rows.join('\n')}
`;
};
