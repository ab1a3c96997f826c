const OVERVIEW = `qujat - turns a heap of scans into a visa application pack. Nothing leaves this machine.

  qujat demo [--out DIR]                         make the sample family's pack and say what was found
  qujat assemble INPUT... --route ID --out DIR   read, check, and write the pack
  qujat check INPUT... --route ID                read and check only
  qujat mrz FILE...                              read machine-readable zones
  qujat compare --kind KIND A B                  can two values be the same? (name, number, date, visa-code)
  qujat routes [ID]                              list the routes, or show one
  qujat serve [--port N]                         the app's own window, in a browser on this machine

INPUT is a file, a folder (read with all below it), or a saved pack.
"qujat help COMMAND" says more. Every command takes --json for one JSON document on stdout.

Exit status: 0 done, no blocker; 1 done, a blocker was found; 2 wrong usage or unusable input;
3 the output could not be written; 130 interrupted.
`;

const READING = `  --route ID          the visa route: "qujat routes" lists them (needed unless the case file names it)
  --case FILE         case facts as JSON (default: case.json in the first INPUT folder, if there)
  --languages LIST    languages to read, from eng,rus,kaz (default: all three)
  --json              the report as JSON on stdout
  --jobs N            worker threads (default: number of cores)
  --no-cache          neither use nor write the cache of readings
`;

const TOPICS: Readonly<Record<string, string>> = {
  demo: `qujat demo [--out DIR] [--json] [--force]

Makes the bundled sample family's scans into a finished B11 pack in DIR (default ./qujat-demo)
and prints what it made and what it found.
`,
  check: `qujat check INPUT... --route ID [options]

Reads every INPUT, finds out what each document is, and says what disagrees, what is missing and
which scans are not good enough. Writes no pack. Ends with 1 where a blocker was found.

${READING}
  qujat check scans/ --route b11
  qujat check scans/ --case case.json --json > report.json
`,
  assemble: `qujat assemble INPUT... --route ID --out DIR [options]

As "check", and writes the pack to DIR: one PDF with index, bookmarks, page numbers and a text layer,
one PDF a document, and report.json. With a blocker it writes nothing unless --allow-blockers is given.

${READING}  --output KIND       single, split or both (default: both)
  --naming ID         file naming style of the route (default: the route's own)
  --max-size SIZE     largest size of the single PDF and of each split file: 10MB, 800kB (default: none)
  --no-searchable     no invisible text layer on scanned pages
  --allow-blockers    write the pack although a blocker was found
  --force             overwrite files in DIR that this pack did not write

  qujat assemble scans/ --route b11 --out pack/ --max-size 10MB
`,
  mrz: `qujat mrz FILE... [--json] [--jobs N]

Finds the machine-readable zone on each page of each FILE, in any direction, and reads it.
"valid" is said only where every check digit holds. Ends with 2 where a file could not be used.
`,
  compare: `qujat compare --kind name|number|date|visa-code A B [--context JSON] [--json]

Says whether two values can be the same, and why: same, same_translit (a named rule of romanization
explains the difference), likely_ocr (the reader itself is likely to have made it), or different.
--context says what is known of the two sides: {"ocrB":true,"nationality":"KAZ","hints":["uk"]}.

  qujat compare --kind name "SHCHEGLOVA IULIIA" "Щеглова Юлия"
  qujat compare --kind number N12345678 N12354678
`,
  routes: `qujat routes [ID] [--json]

Lists the routes, or shows one: its positions and slots in pack order, rules, checklists and facts,
each with the guide it comes from.
`,
  serve: `qujat serve [--port N] [--open]

Serves the app on 127.0.0.1 for this machine only, for where the desktop runtime is not installed.
Prints an address with a token that works once. --open opens it in an installed browser's app window.
Ends with Ctrl-C, or when its window is closed.
`,
};

/** Help for a topic, or the overview. */
export function helpText(topic: string | null): string {
  return (topic === null ? undefined : TOPICS[topic]) ?? OVERVIEW;
}
