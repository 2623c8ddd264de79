import type { LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style"> {
  /** `main` is the one filled button of a page or panel; `plain` is outlined; `bare` has no outline. */
  look?: "main" | "plain" | "out" | "bare";
  /** Drawn before the words. */
  icon?: LucideIcon;
  /** 36 px instead of 40, for rows of tools. */
  small?: boolean;
  /** Further classes, for placing it. */
  className?: string;
  children?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button whose words are verbs. Without words it needs an `aria-label`. */
export function Button({
  look = "plain",
  icon: Icon,
  small,
  className = "",
  children,
  ...rest
}: ButtonProps) {
  const classes = ["btn", look === "plain" ? "" : look, small ? "sm" : "", children ? "" : "sq", className];
  return (
    <AriaButton {...rest} className={classes.filter(Boolean).join(" ")}>
      {Icon && <Icon className="ic" aria-hidden />}
      {children}
    </AriaButton>
  );
}

/** An action in running text: underlined in accent, or quiet when it only explains. */
export function LinkButton({
  quiet,
  className = "",
  ...rest
}: Omit<AriaButtonProps, "className" | "style"> & { quiet?: boolean; className?: string }) {
  return <AriaButton {...rest} className={`link ${quiet ? "quiet" : "act"} ${className}`} />;
}
