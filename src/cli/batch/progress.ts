/** A terminal, as far as progress needs one. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`;

/**
 * A line that shows how far work has come, with its rate and the time that remains; where nobody looks, nothing.
 *
 * @param isAsked whether it is wanted where there is no terminal too: a line each time then
 */
export const progressLine = (terminal: Terminal, isAsked = false) => {
  const isLive = terminal.isTTY === true;
  const began = Date.now();
  let shown = 0;
  return {
    show: (rows: number, share: number): void => {
      const now = Date.now();
      if ((!isLive && !isAsked) || (now - shown < 200 && share < 1)) return;
      shown = now;
      const spent = now - began;
      const bar = '█'.repeat(Math.round(20 * share)).padEnd(20, '░');
      const rate = rows === 0 ? '' : ` ${Math.round(rows / (spent / 1000))}/s`;
      const left = share > 0 ? ` ${seconds((spent / share) * (1 - share))}` : '';
      const line = `${bar} ${Math.round(100 * share)} %${rate}${left}`;
      terminal.write(isLive ? `\r${line}   ` : `${line}\n`);
    },
    clear: (): void => {
      if (isLive && shown > 0) terminal.write('\r\u001b[K');
    },
  };
};
