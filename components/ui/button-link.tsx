import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonVariant, buttonStyle } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";

type Props = ComponentProps<typeof Link> & { variant?: ButtonVariant };

/** A link that is the page's next step and looks like its button. */
export function ButtonLink({ variant = "primary", className, ...rest }: Props) {
  return <Link className={classNames(buttonStyle(variant), className)} {...rest} />;
}
