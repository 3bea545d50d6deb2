import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A value that a door of the package exports, and what its docstring has. */
export interface Exported {
  readonly name: string;
  readonly examples: readonly string[];
}

const doorOf = (door: string): string => fileURLToPath(new URL(`../../src/${door}/index.ts`, import.meta.url));

/** The values that each door exports, types left out, with their docstrings. One program for all doors. */
export const exportsOf = (doors: readonly string[]): ReadonlyMap<string, readonly Exported[]> => {
  const program = ts.createProgram(doors.map(doorOf), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const resolved = (of: ts.Symbol): ts.Symbol => (of.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(of) : of);
  return new Map(
    doors.map((door) => {
      const file = program.getSourceFile(doorOf(door));
      const module = file && checker.getSymbolAtLocation(file);
      const values = (module ? checker.getExportsOfModule(module) : [])
        .map((of): [string, ts.Symbol] => [of.name, resolved(of)])
        .filter(([, { flags }]) => flags & ts.SymbolFlags.Value);
      return [
        door,
        values.map(([name, of]) => ({
          name,
          examples: of
            .getJsDocTags(checker)
            .flatMap((tag) => (tag.name === 'example' ? ts.displayPartsToString(tag.text) : [])),
        })),
      ];
    }),
  );
};
