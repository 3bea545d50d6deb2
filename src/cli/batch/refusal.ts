import type { Path } from '../../models/result.js';

/** Why a row is set aside: a code and the place, never the value. */
export interface Refusal {
  readonly code: string;
  readonly path: Path;
}

/** A row that is set aside, as a line of the rejects. */
export const refusalLine = (line: number, { code, path }: Refusal): string => JSON.stringify({ line, code, path });
