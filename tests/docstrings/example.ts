import { transform } from 'esbuild';
import ts from 'typescript';

/** How the value of a statement is said beside it: in full, cut with `…`, or as the code of what it throws. */
export type Said = 'equals' | 'matches' | 'throws';

const parse = (text: string): ts.SourceFile => ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true);

const isLiteral = (node: ts.Expression): boolean => {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer));
  }
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (ts.isIdentifier(node)) return node.text === 'undefined';
  return (
    ts.isLiteralExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
};

const isLiteralText = (text: string): boolean => {
  const { statements } = parse(`(${text})`);
  const [only] = statements;
  return (
    statements.length === 1 &&
    only !== undefined &&
    ts.isExpressionStatement(only) &&
    ts.isParenthesizedExpression(only.expression) &&
    only.expression.expression.getText() === text.trim() &&
    isLiteral(only.expression.expression)
  );
};

/** The literal that a comment begins with: all of it, or as far as a colon, comma or semicolon before its prose. */
const valueIn = (comment: string): { readonly said: Said; readonly value: string } | undefined => {
  const [, thrown = comment] = /^throws (.*)/.exec(comment) ?? [];
  const whole = thrown.replaceAll(/, …(?= [}\]])/g, '');
  const ends = [...whole.matchAll(/[:;,] /g)].map(({ index }) => index);
  const value = [...ends, whole.length]
    .toReversed()
    .map((end) => whole.slice(0, end))
    .find(isLiteralText);
  if (value === undefined) return undefined;
  if (thrown !== comment) return { said: 'throws', value };
  return { said: whole === thrown ? 'equals' : 'matches', value };
};

const importOf = ({ importClause, moduleSpecifier }: ts.ImportDeclaration): string => {
  const { name, namedBindings } = importClause ?? {};
  const from = `await load(${moduleSpecifier.getText()})`;
  if (namedBindings && ts.isNamespaceImport(namedBindings)) return `const ${namedBindings.name.text} = ${from};`;
  const named = (namedBindings?.elements ?? []).map(
    (of) => `${of.propertyName?.getText() ?? of.name.text}: ${of.name.text}`,
  );
  return `const { ${[...(name ? [`default: ${name.text}`] : []), ...named].join()} } = ${from};`;
};

/** What a statement makes known: an expression, or the one name that it declares. */
const shownBy = (statement: ts.Statement): string | undefined => {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  const [declared, ...more] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return declared && more.length === 0 && ts.isIdentifier(declared.name) ? declared.name.text : undefined;
};

/**
 * An example as code that takes its imports from `load(specifier)` and hands each value it says to
 * `show(said, what, value)`. A value stands after its statement, on that line or the next, as a literal in a comment.
 */
export const codeOf = async (example: string): Promise<string> => {
  const file = parse(example);
  const lines = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return importOf(statement);
    const [, comment = ''] = /^[ \t]*\n?[ \t]*\/\/ ?(.*)/.exec(file.text.slice(statement.end)) ?? [];
    const found = valueIn(comment);
    const shown = shownBy(statement);
    if (found === undefined || shown === undefined) return statement.getText();
    const show = `await show('${found.said}', async () => (${shown}), (${found.value}));`;
    return ts.isExpressionStatement(statement) ? show : `${statement.getText()}\n${show}`;
  });
  return (await transform(lines.join('\n'), { loader: 'ts', target: 'es2022' })).code;
};

/** The blocks of an example that run: those fenced `ts`, not `ts no-run`. */
export const blocksOf = (example: string): readonly string[] =>
  [...example.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block);

const isName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name !== node;
  return !ts.isBindingElement(parent) || parent.propertyName !== node;
};

const declares = (node: ts.Identifier): boolean =>
  'name' in node.parent && node.parent.name === node && !ts.isShorthandPropertyAssignment(node.parent);

/** The names that an example uses and neither declares nor imports, those of the language aside. */
export const freeNamesOf = (example: string): readonly string[] => {
  const [used, declared] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && isName(node)) (declares(node) ? declared : used).add(node.text);
    node.forEachChild(visit);
  };
  visit(parse(example));
  return [...used].filter((name) => !declared.has(name) && !(name in globalThis));
};
