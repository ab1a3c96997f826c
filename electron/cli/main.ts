import { errorSentences } from "#shared/copy/errors/en.ts";
import { formatSentence } from "#shared/copy/formatSentence.ts";
import { AppError } from "#shared/domain/appError.ts";
import { EXIT } from "./exitStatus.ts";
import { helpText } from "./helpText.ts";
import { type Command, parseArguments } from "./parseArguments.ts";
import { type Terminal, terminalOf } from "./terminal.ts";
import { VERSION } from "./version.ts";

/** The command line: arguments in, text or JSON out; resolves to the exit status. */
export async function main(argv: readonly string[], terminal: Terminal = terminalOf(process)): Promise<number> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  terminal.onInterrupt(stop);
  try {
    return await run(parseArguments(argv), terminal, controller.signal);
  } catch (error) {
    if (controller.signal.aborted) return EXIT.interrupted;
    if (!(error instanceof AppError)) throw error;
    terminal.endProgress();
    terminal.err(`qujat: ${formatSentence(errorSentences[error.code], error.detail)}`);
    if (error.code === "usage") terminal.err('"qujat --help" shows the commands.');
    return statusOf(error);
  }
}

function statusOf(error: AppError): number {
  switch (error.code) {
    case "interrupted":
      return EXIT.interrupted;
    case "output-exists":
    case "output-not-writable":
    case "output-verification-failed":
    case "size-limit-unreachable":
      return EXIT.output;
    default:
      return EXIT.usage;
  }
}

/** Each command is loaded when it is asked for: `qujat routes` need not wake the reader. */
async function run(command: Command, terminal: Terminal, signal: AbortSignal): Promise<number> {
  switch (command.kind) {
    case "help":
      terminal.out(helpText(command.topic).trimEnd());
      return EXIT.done;
    case "version":
      terminal.out(VERSION);
      return EXIT.done;
    case "routes":
      return (await import("./commands/routes.ts")).runRoutes(command, terminal);
    case "compare":
      return (await import("./commands/compare.ts")).runCompare(command, terminal);
    case "mrz":
      return (await import("./commands/mrz.ts")).runMrz(command, terminal, signal);
    case "check":
      return (await import("./commands/check.ts")).runCheck(command.read, terminal, signal);
    case "assemble":
      return (await import("./commands/assemble.ts")).runAssemble(command.read, command.write, terminal, signal);
    case "demo":
      return (await import("./commands/demo.ts")).runDemo(command, terminal, signal);
    case "serve":
      return (await import("./commands/serve.ts")).runServe(command, terminal, signal);
  }
}
