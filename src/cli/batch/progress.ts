/** A terminal, as far as progress needs one. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`;

/** A line that shows how far work has come, with its rate and the time that remains; where nobody looks, nothing. */
export const progressLine = (terminal: Terminal) => {
  const began = Date.now();
  let shown = 0;
  return {
    show: (rows: number, share: number): void => {
      const now = Date.now();
      if (terminal.isTTY !== true || now - shown < 200) return;
      shown = now;
      const spent = now - began;
      const bar = '█'.repeat(Math.round(20 * share)).padEnd(20, '░');
      const rate = rows === 0 ? '' : ` ${Math.round(rows / (spent / 1000))}/s`;
      const left = share > 0 ? ` ${seconds((spent / share) * (1 - share))}` : '';
      terminal.write(`\r${bar} ${Math.round(100 * share)} %${rate}${left}   `);
    },
    clear: (): void => {
      if (terminal.isTTY === true && shown > 0) terminal.write('\r\u001b[K');
    },
  };
};
