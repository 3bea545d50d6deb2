import { build, transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

import { markPure } from '../../scripts/build/pure.js';

const bundled = async (source: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: "import { text } from 'module'; console.log(text);" },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    plugins: [
      {
        name: 'one module',
        setup: (step) => {
          step.onResolve({ filter: /^module$/ }, ({ path }) => ({ path, namespace: 'one' }));
          step.onLoad({ filter: /.*/, namespace: 'one' }, () => ({ contents: source, loader: 'ts' }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
};

const valuesOf = async (source: string): Promise<unknown> => {
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  const module: object = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return JSON.parse(JSON.stringify(module));
};

const source = `
interface Shape { readonly a: number }
const make = (a: number): Shape => ({ a });
export const schema = make(1 + Number('2')) satisfies Shape;
export const spread = { ...make(4), of: [make(5).a, ...[6]] } as const, second = schema.a;
export const { a, missing = make(7) } = new (class { a = 8; missing = undefined })();
export const text = { ar: 'نص', en: \`text\` };
export const later = () => make(9);
`;

describe('marking constants as pure', () => {
  test('changes no value of a module', async () => {
    expect(await valuesOf(markPure(source))).toEqual(await valuesOf(source));
    expect(await valuesOf(source)).toMatchObject({ schema: { a: 3 }, second: 3, a: 8, missing: { a: 7 } });
  });

  test('lets a bundler leave out what nobody uses, which it could not before', async () => {
    const held =
      "export const text = 'kept'; export const schema = globalThis.make({ of: globalThis.make() }).refine();";
    expect(await bundled(held)).toContain('make');
    expect(await bundled(markPure(held))).not.toContain('make');
    expect(await bundled(markPure(held))).toContain('kept');
  });

  test('leaves functions, names and literals as they are written', () => {
    const plain =
      "const a = 1;\nconst b = () => f();\nconst c = a;\nconst d = { a: [1, 'x'] };\nfunction f() { const g = f(); }\n";
    expect(markPure(plain)).toBe(plain);
  });
});
