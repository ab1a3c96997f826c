import { speakRejection } from "#shared/copy/reportCopy.ts";
import type { MrzChecks, MrzFields, MrzFormat, MrzReading } from "#shared/domain/mrz.ts";
import type { Page } from "#shared/domain/page.ts";
import { createIntake } from "../intake/identifySource.ts";
import { listInputs } from "../intake/listInputs.ts";
import type { UsableSource } from "../ports.ts";
import { openPageReader } from "./openPageReader.ts";
import { systemClock } from "./systemClock.ts";

/** One page of `qujat mrz --json`. */
export interface ZoneReport {
  readonly file: string;
  /** 1-based. */
  readonly page: number;
  readonly found: boolean;
  readonly format: MrzFormat | null;
  readonly lines: readonly string[];
  /** True only where every check digit holds and codes and dates are possible. */
  readonly valid: boolean;
  readonly fields: MrzFields | Readonly<Record<string, never>>;
  readonly checks: MrzChecks;
  readonly box: readonly [number, number, number, number];
  /** Degrees clockwise that bring the zone upright. */
  readonly rotation: number;
  readonly milliseconds: number;
}

/** Every page of every file, in the order given; a file that cannot be used is a sentence. */
export async function readZones(
  paths: readonly string[],
  options: { readonly jobs: number; readonly signal: AbortSignal },
): Promise<{ readonly zones: readonly ZoneReport[]; readonly rejected: readonly string[] }> {
  const { signal } = options;
  const intake = createIntake();
  const reader = openPageReader({ jobs: options.jobs, languages: ["eng"], today: systemClock.today });
  const rejected: string[] = [];
  const work: Promise<ZoneReport>[] = [];
  try {
    const listed = await listInputs(paths);
    rejected.push(...listed.rejected.map(speakRejection));
    for (const [index, input] of listed.inputs.entries()) {
      const source = await intake.identifySource(input, `f${index + 1}`, signal);
      if ("kind" in source) rejected.push(speakRejection(source));
      else for (const page of source.pages) work.push(readZone(source, page, input.name));
    }
    return { zones: await Promise.all(work), rejected };
  } finally {
    await Promise.allSettled(work);
    await reader.close();
    await intake.close();
  }

  async function readZone(source: UsableSource, page: Page, file: string): Promise<ZoneReport> {
    const { zone, milliseconds } = await reader.readMrz(source, page, signal);
    return describeZone(zone, file, page.pageIndex + 1, milliseconds);
  }
}

function describeZone(zone: MrzReading | null, file: string, page: number, milliseconds: number): ZoneReport {
  const nothing = {
    format: null,
    lines: [],
    valid: false,
    fields: {},
    checks: {},
    box: [0, 0, 0, 0],
    rotation: 0,
  } as const;
  if (zone === null) return { file, page, found: false, ...nothing, milliseconds };
  return {
    file,
    page,
    found: true,
    format: zone.format,
    lines: zone.lines,
    valid: zone.valid,
    fields: zone.fields,
    checks: zone.checks,
    box: zone.box,
    rotation: zone.rotation * 90,
    milliseconds,
  };
}
