import fc from 'fast-check';

/** `npm test` runs each property some hundred times from a fixed seed; `npm run test:deep` many thousands from a fresh one. */
const deep = process.env['MARTABA_DEEP'] === '1';
const seed = Number(process.env['MARTABA_SEED'] ?? (deep ? Date.now() & 0x7fffffff : 1447));
if (deep) process.stderr.write(`fast-check seed ${seed}\n`);
fc.configureGlobal({ seed, numRuns: deep ? 5_000 : 100 });
