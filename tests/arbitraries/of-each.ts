/**
 * How often a law that is tried on each of the models is tried on one of them: they are more than a hundred, and it is tried
 * on thousands together. `npm run test:deep` tries each as often as any other law.
 */
export const ofEach = process.env['MARTABA_DEEP'] === '1' ? {} : { numRuns: 25 };
