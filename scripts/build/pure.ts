import { readFile } from 'node:fs/promises';

import type { Plugin } from 'esbuild';
import ts from 'typescript';

const inert = (node: ts.Expression): boolean =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isClassExpression(node) || ts.isIdentifier(node);

/** Whether evaluating an expression may do something, as far as a bundler can know: a call, or a getter. */
const mayAct = (node: ts.Node): boolean => {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return true;
  if (ts.isSpreadAssignment(node) || ts.isSpreadElement(node)) return true;
  return ts.forEachChild(node, (child) => mayAct(child) || undefined) ?? false;
};

/**
 * Tells bundlers of each constant of a module that making it has no effect, so that they leave out those that nobody uses.
 * It is true by the rule of the house, `"sideEffects": false`, and no one has to write it at each schema.
 *
 * Without it, whoever imports one text of a file that also holds a schema gets the schema, and zod with it.
 *
 * @example
 * ```ts
 * markPure("export const rank = z.int().min(1);");
 * // export const rank = /* @__PURE__ *\/ (() => (z.int().min(1)))();
 * ```
 */
export const markPure = (source: string): string => {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  let marked = source;
  const constants = file.statements.filter((statement) => ts.isVariableStatement(statement));
  for (const { initializer } of constants.flatMap((of) => [...of.declarationList.declarations]).toReversed()) {
    if (initializer === undefined || inert(initializer) || !mayAct(initializer)) continue;
    const [start, end] = [initializer.getStart(file), initializer.getEnd()];
    marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`;
  }
  return marked;
};

/** {@link markPure} as a step of the build. */
export const pure: Plugin = {
  name: 'pure',
  setup: (build) => {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: markPure(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
