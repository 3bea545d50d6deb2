import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of TypeScript that stands in a document, to be run as it is. */
export interface CodeBlock {
  /** The document and the line on which the code starts: `README.md:42`. */
  readonly at: string;
  readonly code: string;
  /** The texts that the document promises: what follows `//` on each line that prints, in their order. */
  readonly prints: readonly string[];
}

/** The `ts` blocks of a Markdown document. */
export const codeBlocksOf = (file: string): readonly CodeBlock[] => {
  const blocks: CodeBlock[] = [];
  let start: number | undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((line, at) => {
    if (start === undefined && line.trim() === '```ts') {
      start = at + 1;
    } else if (start !== undefined && line.trim() === '```') {
      const code = lines.slice(start, at);
      const prints = code.flatMap((of) => /\bconsole\.log\(.*\); \/\/ (.*)$/.exec(of)?.[1] ?? []);
      blocks.push({ at: `${file}:${start + 1}`, code: `${code.join('\n')}\n`, prints });
      start = undefined;
    }
  });
  return blocks;
};

/** The documents that a reader may copy code from: all but the API reference, which is made of the source's own comments. */
export const documents = (): readonly string[] => {
  const guides = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('api/') && !file.startsWith('.vitepress'))
    .map((file) => join('docs', file));
  return ['README.md', 'README.ar.md', 'CONTRIBUTING.md', ...guides.toSorted((a, b) => a.localeCompare(b))];
};
