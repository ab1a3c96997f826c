import { readRoutes } from "#electron/engine/readRoutes.ts";
import { AppError } from "#shared/domain/appError.ts";
import { describeRoute, describeRoutes } from "#shared/routes/describeRoute.ts";
import type { Command } from "../parseArguments.ts";
import type { Terminal } from "../terminal.ts";

type RoutesCommand = Extract<Command, { kind: "routes" }>;

/** Lists the routes, or shows one with its slots in pack order. */
export async function runRoutes(command: RoutesCommand, terminal: Terminal): Promise<number> {
  const { library, problems } = await readRoutes();
  for (const problem of problems) terminal.err(`${problem.file}: ${problem.path}: ${problem.message}`);
  if (command.id === null) {
    const routes = describeRoutes(library);
    if (command.json) terminal.out(JSON.stringify(routes));
    else
      for (const route of routes)
        terminal.out(`${route.id.padEnd(22)} ${route.title} (${route.basis}, ${route.slots} slots)`);
    return 0;
  }
  const route = library.routes.find((one) => one.id === command.id);
  if (route === undefined) {
    throw new AppError("route-unknown", { route: command.id, known: library.routes.map((one) => one.id).join(", ") });
  }
  const described = describeRoute(library, route);
  if (command.json) {
    terminal.out(JSON.stringify(described));
    return 0;
  }
  terminal.out(`${route.title}${route.code === null ? "" : ` (${route.code})`}, ${route.basis}`);
  for (const [index, position] of described.positions.entries()) {
    terminal.out(`${String(index + 1).padStart(2)}  ${position.id}`);
    for (const slot of position.slots) terminal.out(`      ${slot.id.padEnd(34)} ${slot.need.padEnd(4)} ${slot.title}`);
  }
  return 0;
}
