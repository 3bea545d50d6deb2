/**
 * The public API of each entry, as `etc/NAME.api.md`: a change of it shows in the diff of a change.
 *
 *     node --import tsx scripts/api-report.ts            fails when a report is not that of the build
 *     node --import tsx scripts/api-report.ts --write    writes the reports
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

import { entries } from './build/layout.js';

const write = process.argv.includes('--write');
const folder = resolve('etc');
mkdirSync(folder, { recursive: true });

/** `index` is the whole package, `models/index` is `martaba/models`. */
const reportName = (entry: string): string => (entry === 'index' ? 'martaba' : entry.replace('/index', ''));

for (const entry of Object.keys(entries)) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(`dist/${entry}.d.ts`),
      compiler: { tsconfigFilePath: resolve('tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${reportName(entry)}.api.md`,
        reportFolder: folder,
        reportTempFolder: resolve('node_modules/.cache/api-reports'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  });
  const problems: string[] = [];
  const result = Extractor.invoke(config, {
    localBuild: write,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
      message.handled = true;
    },
  });
  const passed = problems.length === 0 && (write || !result.apiReportChanged);
  const state = passed ? 'unchanged' : 'CHANGED: run `npm run api` and look at the difference';
  process.stdout.write(`${reportName(entry)}: ${result.apiReportChanged && write ? 'written' : state}\n`);
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
  if (!passed) process.exitCode = 1;
}
