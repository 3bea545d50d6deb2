import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = 'bench/peers';

/** Whether the peers are there. They are installed apart, so that the project does not depend on them. */
export const havePeers = (): boolean => existsSync(`${folder}/node_modules`);

/** Installs the peers as their lock file pins them, when they are not there yet. */
export const installPeers = (): void => {
  if (havePeers()) return;
  process.stderr.write(`The peers are not installed: npm ci --prefix ${folder}\n`);
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
};

/**
 * Imports a peer, typed by what is used of it.
 *
 * @param name the package, or an entry of it
 */
export const loadPeer = async <Used>(name: string): Promise<Used> => {
  const file = pathToFileURL(resolve(folder, 'import.js')).href;
  const { importPeer } = (await import(file)) as { readonly importPeer: (name: string) => Promise<Used> };
  return importPeer(name);
};
