import { Icon, type IconName } from "./icon";

export type StatusTone = "open" | "waiting" | "done" | "urgent";

const looks: Readonly<Record<StatusTone, readonly [icon: IconName, look: string]>> = {
  open: ["dot", "border-blue-900 text-blue-1000"],
  waiting: ["clock", "border-solid-gray-420 text-solid-gray-700"],
  done: ["check", "border-solid-gray-420 text-success-2"],
  urgent: ["warning", "border-error-1 text-error-1"],
};

/** Where something stands, in a word with an icon; urgent is only what must be fixed or will be missed. */
export const StatusMark = ({ tone, word }: { readonly tone: StatusTone; readonly word: string }) => {
  const [icon, look] = looks[tone];
  return (
    <span
      className={`inline-flex min-h-7 max-w-full whitespace-nowrap items-center gap-1 rounded-6 border px-2 py-0.5 text-dns-14B-130 ${look}`}
    >
      <Icon name={icon} />
      {word}
    </span>
  );
};
