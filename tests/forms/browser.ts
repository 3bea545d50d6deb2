import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The machine's own Chromium, wherever `PATH` has it. `.ci/machine` installs Debian's. */
const executable = (): string => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'chromium')).find((file) => existsSync(file));
  if (found === undefined) throw new Error('No `chromium` on PATH: run `.ci/machine` as root, or install it.');
  return found;
};

/** Chromium without a window. Its own sandbox does not work for root, as whom a build machine often runs. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable(), chromiumSandbox: process.getuid?.() !== 0 });
