import { addDays } from "./calendarDays.ts";

/** One whole-day entry of a calendar file, in the reader's words. */
export interface IcsEvent {
  /** Unique within the pack; the same event has the same id whenever it is written. */
  readonly id: string;
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly description: string;
}

/** Whose calendar it is. */
export interface IcsHead {
  readonly packId: string;
  readonly name: string;
  /** ISO 8601 day that stands for the time of writing, so that the same pack gives the same file. */
  readonly today: string;
}

/** A calendar file (RFC 5545): whole days, lines ended by CR LF and folded at 75 octets, UIDs that never change. */
export function toIcs(events: readonly IcsEvent[], head: IcsHead): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Qujat//Visa pack dates//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(head.name)}`,
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${uidOf(`${head.packId}-${event.id}`)}@qujat.local`,
      `DTSTAMP:${basic(head.today)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(event.from)}`,
      `DTEND;VALUE=DATE:${basic(addDays(event.to < event.from ? event.from : event.to, 1))}`,
      `SUMMARY:${escaped(event.summary)}`,
      ...(event.description === "" ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function basic(day: string): string {
  return day.replaceAll("-", "");
}

function uidOf(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]/g, "-");
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replace(/\r?\n/g, "\\n");
}

const MOST_OCTETS = 75;

/** Folds a content line: no line is longer than 75 octets, and no character is cut. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
