import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = ComponentProps<typeof Link> & { subtle?: boolean };

export function TextLink({ subtle = false, className, ...rest }: Props) {
  return <Link className={classNames(LINK, subtle ? "text-ink" : "text-accent", className)} {...rest} />;
}

const LINK =
  "underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2 rounded-sm";
