/** Reads fields that are separated by one sign, quoted where they hold it; quotes are doubled inside. */
export const fieldsOf = (line: string, separator: string): readonly string[] => {
  const fields: string[] = [];
  let [at, field] = [0, ''];
  while (at <= line.length) {
    if (line[at] === '"' && field === '') {
      let end = at + 1;
      for (; end < line.length; end += 1) {
        if (line[end] !== '"') field += line[end];
        else if (line[end + 1] === '"') {
          field += '"';
          end += 1;
        } else break;
      }
      at = end + 1;
      continue;
    }
    const sign = line[at];
    if (sign === undefined || sign === separator) {
      fields.push(field);
      field = '';
    } else field += sign;
    at += 1;
  }
  return fields;
};

/** Whether a quoted field goes on behind the end of a line. */
export const isOpenLine = (line: string): boolean => (line.match(/"/g) ?? []).length % 2 === 1;

/** The sign that a head line is separated by: the semicolon where it is more frequent than the comma. */
export const separatorOf = (head: string): string =>
  (head.match(/;/g) ?? []).length > (head.match(/,/g) ?? []).length ? ';' : ',';

/** A field as it is written: quoted where it has to be. */
export const fieldText = (value: unknown): string => {
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
