export type { ArrowPlace, ArrowSettings } from './arrow/columns-of-arrow.js';
export { columnsOfArrow } from './arrow/columns-of-arrow.js';
export type {
  ArrowData,
  ArrowField,
  ArrowStretch,
  ArrowTable,
  ArrowType,
  ArrowValues,
  ArrowVector,
} from './arrow/table.js';
export { blocksOf } from './blocks.js';
export type { Column, Columns, ListColumn, Values } from './columns.js';
export { columnsOf } from './columns-of.js';
export type { ColumnSettings, Kernel } from './compile-columns.js';
export { compileColumns } from './compile-columns.js';
export type { RowVerdict } from './decide-many.js';
export { decideMany, decideStream, verdictAt } from './decide-many.js';
export type { JudgedBlock } from './judge-stream.js';
export { judgeStream } from './judge-stream.js';
export { sharedColumns } from './shared-columns.js';
export type { Verdicts, VerdictShape } from './verdicts.js';
export { blankVerdicts, outcomes } from './verdicts.js';
