const drawings = {
  check: "M4.5 12.5l5 5 10-11",
  dot: "M12 7a5 5 0 100 10 5 5 0 000-10z",
  circle: "M12 5a7 7 0 100 14 7 7 0 000-14z",
  clock: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5.5l3.5 2",
  info: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7v.5",
  warning: "M12 3.5l9.5 17h-19zM12 10v5M12 17.5v.5",
  error: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v6M12 16v.5",
  arrow: "M4 12h15M13 6l6 6-6 6",
  down: "M5 9l7 7 7-7",
  menu: "M4 6h16M4 12h16M4 18h16",
} as const;

export type IconName = keyof typeof drawings;

/** A drawing that goes with words; with `label` it speaks for itself. */
export const Icon = ({ name, label }: { readonly name: IconName; readonly label?: string }) => (
  <svg
    viewBox="0 0 24 24"
    width="1.25em"
    height="1.25em"
    fill={name === "dot" ? "currentColor" : "none"}
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    className="inline-block shrink-0 align-[-0.25em]"
    {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
  >
    <path d={drawings[name]} />
  </svg>
);
