/** What goes wrong with many employees at once, in both languages, by code. */
export const batchTexts = {
  'employees-unfit': {
    ar: 'عدد الموظفين عدد صحيح من 1 إلى عشرين مليونًا.',
    en: 'The number of employees is a whole number from 1 to twenty million.',
  },
  'file-kind-unknown': {
    ar: 'نوع الملف يُعرف من لاحقته: ‎.parquet أو ‎.ndjson أو ‎.csv.',
    en: 'A file is known by its ending: .parquet, .ndjson or .csv.',
  },
  'file-unwritable': { ar: 'تعذرت كتابة الملف.', en: 'The file cannot be written.' },
  'disk-full': {
    ar: 'امتلأ القرص قبل أن يكتمل الملف، ولم يبق منه شيء.',
    en: 'The disk was full before the file was whole; nothing of it stays.',
  },
  'output-held': {
    ar: 'يكتب هذا الملفَ تشغيلٌ آخر لم ينته، وملف القفل مذكور، فانتظره أو احذف القفل إن لم يكن شيء يعمل.',
    en: 'Another run is writing this file; its lock is named. Wait for it, or delete the lock if nothing runs.',
  },
  'duckdb-missing': {
    ar: 'يلزم هذا محركَ DuckDB، وليس مثبتًا: npm install @duckdb/node-api@1.5.6-r.1. ومن دونه تُقرأ ملفات NDJSON وCSV.',
    en: 'This needs DuckDB, which is not installed: npm install @duckdb/node-api@1.5.6-r.1. NDJSON and CSV are read without it.',
  },
  'engine-unfit': {
    ar: 'المحرك js يقرأ NDJSON وCSV ويكتبهما، ويلزم Parquet المحركُ duckdb.',
    en: 'The engine js reads and writes NDJSON and CSV; Parquet needs duckdb.',
  },
  'mapping-shape': {
    ar: 'ليس الملف جدول أسماء: {"اسم العمود": "اسم الواقعة"}.',
    en: 'The file is no table of names: {"name of the column": "name of the fact"}.',
  },
  'column-absent': {
    ar: 'ينقص الملفَ: {columns}. يُذكر بـ ‎--columns ما يقابلها من عناوينه، ويُعدّ ما ينقص مجهولًا بـ ‎--absent-unknown.',
    en: 'The file lacks: {columns}. --columns says which of its headings these are; --absent-unknown takes what is missing as unknown.',
  },
  'column-type': { ar: 'نوع العمود غير ما يلزم.', en: 'A column is of the wrong type.' },
  'input-broken': { ar: 'الملف تالف أو مبتور.', en: 'The file is broken or cut off.' },
  'key-repeated': { ar: 'تكرر مفتاح في عمود id.', en: 'A key in the column id occurs twice.' },
  'batch-resumed': {
    ar: 'وُجد عمل انقطع لهذا السؤال نفسه، فيُستأنف بعد {rows} صفًّا.',
    en: 'Work on the same question was interrupted: it goes on after {rows} rows.',
  },
  'batch-anew': {
    ar: 'وُجد عمل انقطع، لكنه لملف آخر أو قواعد أخرى أو تاريخ آخر، فيبدأ من جديد.',
    en: 'Interrupted work was found, but of another file, other rules or another date: it starts anew.',
  },
  'duckdb-not-there': {
    ar: 'DuckDB غير مثبت، فيعمل المحرك js.',
    en: 'DuckDB is not installed: the engine js works.',
  },
  'batch-interrupted': {
    ar: 'انقطع العمل، والأمر نفسه يستأنفه.',
    en: 'Interrupted; the same command goes on.',
  },
} as const;
