import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type BannerKind = "info" | "success" | "warning" | "error";

const looks: Readonly<Record<BannerKind, readonly [icon: IconName, frame: string, mark: string]>> = {
  info: ["info", "border-blue-900", "text-blue-900"],
  success: ["check", "border-success-2", "text-success-2"],
  warning: ["warning", "border-orange-800", "text-orange-800"],
  error: ["error", "border-error-1", "text-error-1"],
};

interface BannerProps {
  readonly kind: BannerKind;
  /** The kind in one word, for those who do not see the icon. */
  readonly kindWord: string;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Something that must be read, where it concerns the whole page. */
export const Banner = ({ kind, kindWord, title, children, actions }: BannerProps) => {
  const [icon, frame, mark] = looks[kind];
  return (
    <section className={`flex gap-4 rounded-12 border-2 bg-white px-5 py-4 ${frame}`}>
      <span className={`text-std-20B-150 ${mark}`}>
        <Icon name={icon} label={kindWord} />
      </span>
      <div className="grid min-w-0 gap-2">
        <h2 className="text-std-18B-160">{title}</h2>
        {children !== undefined && <div className="measure">{children}</div>}
        {actions !== undefined && <div className="flex flex-wrap gap-3 pt-1">{actions}</div>}
      </div>
    </section>
  );
};
