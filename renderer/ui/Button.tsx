import type { ReactNode, Ref } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import { Icon, type IconName } from "./Icon.tsx";
import "./button.css";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style"> {
  /** primary: the one next act; quiet: outlined; plain: text only; danger: takes something away. */
  readonly look?: "primary" | "quiet" | "plain" | "danger";
  readonly size?: "small" | "normal" | "large";
  readonly icon?: IconName;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({ look = "quiet", size = "normal", icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look} button-${size}`}>
      {icon !== undefined && <Icon name={icon} size={size === "small" ? 16 : 18} />}
      {children !== undefined && <span>{children}</span>}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, "children" | "look"> {
  /** Its name: read aloud, and shown when pointed at or focused. */
  readonly label: string;
  readonly icon: IconName;
  readonly look?: "quiet" | "plain" | "danger";
}

/** A button that is a drawing; its name shows beside it on demand. */
export function IconButton({ label, icon, look = "plain", size = "normal", ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      <AriaButton {...rest} aria-label={label} className={`button button-icon button-${look} button-${size}`}>
        <Icon name={icon} size={size === "small" ? 16 : 18} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
