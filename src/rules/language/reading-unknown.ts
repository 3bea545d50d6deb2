import { MartabaError } from '../../models/error.js';
import type { Path } from '../../models/result.js';

/** The error of an ambiguity, or of an option of it, that there is not; it lists those that there are. */
export const readingUnknown = (path: Path, known: Iterable<string>): MartabaError => {
  const there = [...new Set(known)].toSorted().join(', ');
  return new MartabaError('reading-unknown', path, { known: there === '' ? '—' : there });
};
