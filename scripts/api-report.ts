/**
 * The public API of each entry, as `etc/NAME.api.md`: a change of it shows in the diff of a change.
 *
 *     node --import tsx scripts/api-report.ts            fails when a report is not that of the build
 *     node --import tsx scripts/api-report.ts --write    writes the reports
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

import { entries } from './build/layout.js';

const write = process.argv.includes('--write');
const made = resolve('node_modules/.cache/api-reports');
mkdirSync(made, { recursive: true });

/** `index` is the whole package, `models/index` is `martaba/models`. */
const reportName = (entry: string): string => (entry === 'index' ? 'martaba' : entry.replace('/index', ''));

/** A union of texts in the order of the alphabet: the compiler's is that in which it met them, and says nothing of the API. */
const inOrder = (report: string): string =>
  report.replaceAll(/"[^"\n]*"(?: \| "[^"\n]*")+/g, (union) => union.split(' | ').toSorted().join(' | '));

/** The first lines in which two reports differ. */
const difference = (was: string, is: string): string => {
  const [before, after] = [was.split('\n'), is.split('\n')];
  const first = after.findIndex((line, i) => line !== before[i]);
  const at = first < 0 ? after.length : first;
  return `  line ${at + 1}\n  - ${before[at] ?? ''}\n  + ${after[at] ?? ''}\n`;
};

for (const entry of Object.keys(entries)) {
  const file = `${reportName(entry)}.api.md`;
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(`dist/${entry}.d.ts`),
      compiler: { tsconfigFilePath: resolve('tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: file,
        reportFolder: made,
        reportTempFolder: resolve(made, 'new'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  });
  const problems: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
      message.handled = true;
    },
  });
  const report = inOrder(readFileSync(resolve(made, file), 'utf8'));
  const kept = resolve('etc', file);
  const before = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  const changed = report !== before;
  if (write && changed) writeFileSync(kept, report);
  const state = write ? 'written' : 'CHANGED: run `npm run api` and look at the difference';
  process.stdout.write(`${reportName(entry)}: ${changed ? state : 'unchanged'}\n`);
  if (changed && !write) process.stdout.write(difference(before, report));
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
  if (problems.length > 0 || (changed && !write)) process.exitCode = 1;
}
