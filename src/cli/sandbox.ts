import { MartabaError } from '../models/error.js';
import { nationalId } from '../models/identifiers/national-id.js';
import { createSandbox } from '../sandbox/sandbox.js';
import { movingClock } from '../sandbox/clock.js';
import { serve } from '../sandbox/serve.js';
import { stateFile } from '../sandbox/state-file.js';

/** A port out of what was written. @throws MartabaError `port-unfit` */
export const portOf = (text: string | undefined): number => {
  const port = text === undefined ? 0 : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new MartabaError('port-unfit');
  return port;
};

/** `martaba sandbox`: serves the contract on the loopback interface until it is stopped; with a file, from where it was. */
export const serveSandbox = async (
  port: number,
  print: (line: string) => void,
  path?: string,
): Promise<() => Promise<void>> => {
  const file = path === undefined ? undefined : stateFile(path);
  const state = await file?.load();
  const sandbox = createSandbox({
    clock: movingClock(),
    ...(state === undefined ? {} : { state }),
    ...(file === undefined ? {} : { keep: file.keep }),
  });
  const served = await serve(sandbox, { port }).catch(() => {
    throw new MartabaError('port-taken');
  });
  print(
    'محاكاة للتطوير والاختبار؛ ليست خدمة حكومية. · A simulation for development and tests; not a government service.',
  );
  print(served.url);
  // Synthetic identifiers of nobody; even so they are printed as masks, with the whole number on request only.
  for (const id of sandbox.people) print(`  ${nationalId.mask(id)}`);
  return served.close;
};
