import type { DocumentPart, RoundDocument } from './document.js';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const cell = (text: string): string => `<td>${escaped(text)}</td>`;

const partHtml = (part: DocumentPart): string => {
  const heading = part.heading === undefined ? '' : `<h2>${escaped(part.heading)}</h2>`;
  switch (part.kind) {
    case 'lines':
      return `<section>${heading}${part.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</section>`;
    case 'pairs': {
      const pairs = part.pairs.map(
        ({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`,
      );
      return `<section>${heading}<dl>${pairs.join('')}</dl></section>`;
    }
    case 'table': {
      const head = part.columns.map((one) => `<th scope="col">${escaped(one)}</th>`).join('');
      const rows = part.rows.map(([first = '', ...rest]) => {
        return `<tr><th scope="row">${escaped(first)}</th>${rest.map(cell).join('')}</tr>`;
      });
      return [
        `<table><caption>${escaped(part.heading)}</caption>`,
        `<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
      ].join('');
    }
  }
};

const style = [
  'body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#111;background:#fff}',
  'dl div{display:flex;gap:1rem}dt{min-width:12rem;font-weight:600}dd{margin:0}',
  'table{border-collapse:collapse;width:100%;margin-block:1rem}caption{text-align:start;font-weight:600}',
  'th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:start;vertical-align:top}',
  // What is fixed stands on every printed sheet; the head of a table is repeated on each, and no row is torn.
  '.mark{position:fixed;top:40%;inset-inline:0;text-align:center;font-size:3rem;opacity:.2;rotate:-30deg;margin:0}',
  '@page{size:A4;margin:18mm}@media print{body{max-width:none;padding:0}thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}}',
].join('');

/**
 * A document of a round as one page of accessible HTML that prints on any number of sheets, its mark across each of them.
 *
 * @example
 * ```ts
 * import { roundDocumentHtml } from 'martaba/rules';
 *
 * const document = { type: 'notice', language: 'ar', dir: 'rtl', title: 'إشعار', mark: null, issuer: null, parts: [] } as const;
 * roundDocumentHtml(document).includes('dir="rtl"'); // true
 * ```
 */
export const roundDocumentHtml = ({ language, dir, title, mark, issuer, parts }: RoundDocument): string =>
  [
    `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(title)}</title><style>${style}</style></head><body>`,
    mark === null ? '' : `<p class="mark">${escaped(mark)}</p>`,
    `<main><h1>${escaped(title)}</h1>`,
    issuer === null ? '' : `<p>${escaped(issuer)}</p>`,
    ...parts.map(partHtml),
    '</main></body></html>',
  ].join('\n');
