import { classes } from "./classes";

import "./icon.css";

/** Drawn on a 20 x 20 grid with a 1.5 stroke, so that they follow text colour, contrast themes included. */
const PATHS = {
  settings:
    "M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.7 2.5h2.6l.4 2 1.5.9 2-.7 1.3 2.3-1.6 1.4v1.8l1.6 1.4-1.3 2.3-2-.7-1.5.9-.4 2H8.7l-.4-2-1.5-.9-2 .7-1.3-2.3 1.6-1.4V8.4L3.5 7l1.3-2.3 2 .7 1.5-.9.4-2Z",
  check: "m4 10.5 4 4 8-9",
  error: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.5 7.5l5 5m0-5-5 5",
  warning: "M10 3 2.5 16.5h15L10 3Zm0 5v4m0 2.200v.3",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5m0-8v.3",
  lock: "M5 9h10v7.5H5V9Zm2 0V6a3 3 0 0 1 6 0v3",
  chevron: "m5.5 8 4.5 4.5L14.5 8",
  arrow: "M4 10h12m-5-5 5 5-5 5",
  back: "M16 10H4m5 5-5-5 5-5",
  refresh: "M15.5 8A6 6 0 0 0 4.300 7.700M4 4v4h4M4.5 12a6 6 0 0 0 11.200.3M16 16v-4h-4",
  table: "M3 4h14v12H3V4Zm0 4h14M8 8v8",
  sheet: "M5 2.5h7l3.5 3.5v11.5H5v-15ZM12 2.5V6h3.5M7.5 10h5.5m-5.5 3h5.5",
  missing: "M3 4h14v12H3V4Zm4.5 6h5",
  award: "M10 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm-2.5-.6L6 17.5l4-2 4 2-1.5-6.600",
  close: "m5 5 10 10m0-10L5 15",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside words; never the only carrier of a meaning. */
export function Icon({
  name,
  className,
}: {
  readonly name: IconName;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      className={classes("icon-icon", className)}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
