import type { ComponentProps } from "react";
import { type ButtonVariant, buttonStyle } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant };

/** A button that is at least 44 pixels high. `type` is "button" unless said otherwise. */
export function Button({ variant = "secondary", type = "button", className, ...rest }: Props) {
  return <button type={type} className={classNames(buttonStyle(variant), className)} {...rest} />;
}
