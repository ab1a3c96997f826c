/** Where a command speaks: data to stdout, everything for people to stderr unless the command is for people alone. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Shows how far the work is, on one line that is written over; nothing where stderr is no terminal. */
  progress(line: string): void;
  endProgress(): void;
  /** Calls back at Ctrl-C and at a polite kill. */
  onInterrupt(stop: () => void): void;
  readonly colour: boolean;
}

export function terminalOf(host: NodeJS.Process): Terminal {
  const isTerminal = host.stderr.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) host.stderr.write("\r\x1b[K");
    shown = false;
  };
  return {
    out(line) {
      clear();
      host.stdout.write(`${line}\n`);
    },
    err(line) {
      clear();
      host.stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!isTerminal) return;
      const width = host.stderr.columns ?? 80;
      host.stderr.write(`\r\x1b[K${line.slice(0, width - 1)}`);
      shown = true;
    },
    endProgress: clear,
    onInterrupt(stop) {
      host.once("SIGINT", stop);
      host.once("SIGTERM", stop);
    },
    colour: isTerminal && host.env.NO_COLOR === undefined,
  };
}
