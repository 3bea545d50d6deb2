import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A value that a door of the package exports, and what its docstring has. */
export interface Exported {
  readonly name: string;
  readonly examples: readonly string[];
}

/** A value that a file of a door's folder exports, whether the door does or not, with its examples. */
export interface Documented extends Exported {
  readonly file: string;
}

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const doorOf = (door: string): string => `${source}${door}/index.ts`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  noLib: true,
  types: [],
};

/** Files of the source alone: docstrings want no types of packages, and to read them takes longest. */
const host: ts.CompilerHost = {
  ...ts.createCompilerHost(options, true),
  resolveModuleNameLiterals: (literals, from) =>
    literals.map(({ text }) => {
      if (!text.startsWith('.')) return { resolvedModule: undefined };
      const resolvedFileName = resolve(dirname(from), text.replace(/\.js$/, '.ts'));
      return { resolvedModule: { resolvedFileName, extension: ts.Extension.Ts } };
    }),
};

/** The source of the doors as TypeScript reads it. */
export const programOf = (doors: readonly string[]): ts.Program => ts.createProgram(doors.map(doorOf), options, host);

const exportsIn = (program: ts.Program, file: ts.SourceFile | undefined): readonly ts.Symbol[] => {
  const module = file && program.getTypeChecker().getSymbolAtLocation(file);
  return module ? program.getTypeChecker().getExportsOfModule(module) : [];
};

const examplesOf = (program: ts.Program, of: ts.Symbol): readonly string[] =>
  of
    .getJsDocTags(program.getTypeChecker())
    .flatMap((tag) => (tag.name === 'example' ? ts.displayPartsToString(tag.text) : []));

/** The values that each door exports, types left out, with their docstrings. */
export const exportsOf = (
  doors: readonly string[],
  program = programOf(doors),
): ReadonlyMap<string, readonly Exported[]> => {
  const checker = program.getTypeChecker();
  const resolved = (of: ts.Symbol): ts.Symbol => (of.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(of) : of);
  return new Map(
    doors.map((door) => [
      door,
      exportsIn(program, program.getSourceFile(doorOf(door)))
        .map((of): [string, ts.Symbol] => [of.name, resolved(of)])
        .filter(([, { flags }]) => flags & ts.SymbolFlags.Value)
        .map(([name, of]) => ({ name, examples: examplesOf(program, of) })),
    ]),
  );
};

/** The values that the files of a door's folder export of their own, so far as they have examples. */
export const documentedIn = (door: string, program: ts.Program): readonly Documented[] =>
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${source}${door}/`))
    .flatMap((file) =>
      exportsIn(program, file)
        .filter(
          ({ flags, valueDeclaration: declared }) =>
            declared?.getSourceFile() === file && !(flags & ts.SymbolFlags.Alias),
        )
        .map((of) => ({ file: file.fileName, name: of.name, examples: examplesOf(program, of) }))
        .filter(({ examples }) => examples.length > 0),
    );
