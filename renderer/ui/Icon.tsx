import type { ReactNode } from "react";

/** Line drawings on a 20 by 20 field, in the colour of the text around them. */
const DRAWINGS = {
  add: <path d="M10 4v12M4 10h12" />,
  back: <path d="M12 4 6 10l6 6" />,
  forward: <path d="m8 4 6 6-6 6" />,
  down: <path d="m5 8 5 5 5-5" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  undo: <path d="M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8" />,
  redo: <path d="m13 4 3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12" />,
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.6" />,
  language: (
    <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM2.7 10h14.6M10 2.5c-4.5 4.7-4.5 10.3 0 15 4.5-4.7 4.5-10.3 0-15z" />
  ),
  theme: <path d="M10 3v14a7 7 0 0 0 0-14zm0 0a7 7 0 1 0 0 14" />,
  turnLeft: <path d="M4 4v4h4M4.5 8A6.5 6.5 0 1 1 3.6 12" />,
  turnRight: <path d="M16 4v4h-4M15.5 8a6.5 6.5 0 1 0 .9 4" />,
  split: <path d="M4 3v14M16 3v14M8 6l-2 4 2 4M12 6l2 4-2 4" />,
  card: <path d="M4.5 2.5h11v6h-11zM4.5 11.5h11v6h-11zM7 5.5h2M7 14.5h6" />,
  join: <path d="M3 4h5v12H3zM12 4h5v12h-5zM8 10h4" />,
  remove: <path d="M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v5M11.5 9v5" />,
  edit: <path d="m4 16 .8-3.4L13 4.4l2.6 2.6-8.2 8.2zM11.5 6l2.6 2.6" />,
  drag: <path d="M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01" strokeWidth="2.2" />,
  file: <path d="M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15" />,
  files: <path d="M7 2.5h6L16 5.5V15H7zM4 6v11.5h9" />,
  folder: <path d="M2.5 5h5l1.8 2h8.2v9h-15z" />,
  home: <path d="M3 9.5 10 3.5l7 6M5 8v8.5h10V8" />,
  question: <path d="M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5h.01" />,
  warning: <path d="M10 3 2.5 16.5h15zM10 8v4M10 14.3h.01" />,
  blocker: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v5M10 13.8h.01" />,
  advice: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9.2v5M10 6.3h.01" />,
  good: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM6.5 10.3l2.4 2.4 4.6-5.1" />,
  family: (
    <path d="M7 8.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM13.7 9.5a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM2.5 16.5c0-3.2 1.9-5.4 4.5-5.4s4.5 2.2 4.5 5.4M12.3 12c2.9-.7 5.2 1.3 5.2 4.5" />
  ),
  meeting: <path d="M3 4.5h14v8.5H9l-3.5 3V13H3zM6.5 8h7M6.5 10.5h4" />,
  tools: (
    <path d="m12.3 4.3a3.6 3.6 0 0 0-4.5 4.7L3 13.8 6.2 17l4.8-4.8a3.6 3.6 0 0 0 4.7-4.5l-2.3 2.3-2.6-.8-.8-2.6z" />
  ),
  work: <path d="M2.5 7h15v9.5h-15zM7 7V4.5h6V7M2.5 11h15" />,
  study: <path d="m10 4 8 3.8-8 3.8-8-3.8zM5.5 9.7v4c1.3 1.3 2.8 1.9 4.5 1.9s3.2-.6 4.5-1.9v-4" />,
  shop: <path d="M3.5 8.5v8h13v-8M2.5 8.5 4 3.5h12l1.5 5zM8 16.5v-4.5h4v4.5" />,
  person: <path d="M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.5 17c0-3.6 2.7-5.9 6.5-5.9s6.5 2.3 6.5 5.9" />,
  key: <path d="M7 13.5a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6zM10.8 9.7h7M15 9.7v3M17.5 9.7v2" />,
  leisure: <path d="M10 3.5v13M10 3.5C6 3.5 3 6.3 2.5 10h15C17 6.3 14 3.5 10 3.5zM10 16.5c0 1.3 2.3 1.3 2.3 0" />,
  clock: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 5.8V10l3 2" />,
  stack: <path d="m10 3 7.5 3.7L10 10.5 2.5 6.7zM2.5 10.2 10 14l7.5-3.8M2.5 13.5 10 17.3l7.5-3.8" />,
  search: <path d="M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4" />,
  out: <path d="M8 4H4v12h4M9 10h8M13.5 6.5 17 10l-3.5 3.5" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof DRAWINGS;

/** A drawing beside words, or alone in a control that has a name of its own; never read aloud. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
