/**
 * A process that is going to be killed: serves a sandbox whose state is in a file, and says where.
 *
 *     node served-process.mjs FILE
 */
import { serveSandbox } from '../../src/cli/sandbox.js';

await serveSandbox(0, (line) => process.stdout.write(`${line}\n`), process.argv[2]);
