import { extname } from 'node:path';
import { MartabaError } from '../../models/error.js';

export type FileKind = 'parquet' | 'ndjson' | 'csv';

/** What a file holds, by the ending of its name. @throws MartabaError `file-kind-unknown` */
export const kindOf = (file: string): FileKind => {
  switch (extname(file).toLowerCase()) {
    case '.parquet':
      return 'parquet';
    case '.ndjson':
    case '.jsonl':
      return 'ndjson';
    case '.csv':
      return 'csv';
    default:
      throw new MartabaError('file-kind-unknown', [file]);
  }
};
