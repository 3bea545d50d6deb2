const width = 24;

/** A line of progress: so many of so many steps, and the name of the present one. */
export const progressLine = (done: number, all: number, name: string): string => {
  const full = all === 0 ? width : Math.round((done / all) * width);
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${name}`;
};

/** Something that shows how far a command has come, and clears away what it showed. */
export interface Progress {
  readonly show: (done: number, all: number, name: string) => void;
  readonly clear: () => void;
}

/** Progress on a terminal; nothing where the output goes into a file or to another program. */
export const progressOn = (stream: { readonly isTTY?: boolean; readonly write: (text: string) => unknown }): Progress =>
  stream.isTTY === true
    ? {
        show: (done, all, name) => void stream.write(`\r\u001b[2K${progressLine(done, all, name)}`),
        clear: () => void stream.write('\r\u001b[2K'),
      }
    : { show: () => undefined, clear: () => undefined };
