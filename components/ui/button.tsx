import { buttonLook, type ButtonLook } from "./button-look";
import type { Native } from "./native";

interface ButtonProps extends Native<"button"> {
  readonly look?: ButtonLook;
}

/** Something to do on this page; one primary button per page. */
export const Button = ({ look = "primary", type = "button", ...native }: ButtonProps) => (
  <button {...native} type={type} className={buttonLook(look)} />
);
