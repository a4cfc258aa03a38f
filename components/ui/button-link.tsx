import type { LinkProps } from "next/link";
import type { ReactNode } from "react";
import { type ButtonVariant, buttonStyle } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { PageLink } from "@/components/ui/page-link";

type Props<Href> = Omit<LinkProps<Href>, "className"> & {
  variant?: ButtonVariant;
  className?: string;
  children: ReactNode;
};

/** A link that is the page's next step and looks like its button. */
export function ButtonLink<Href extends string>({
  variant = "primary",
  className,
  ...rest
}: Props<Href>) {
  return <PageLink {...rest} className={classNames(buttonStyle(variant), className)} />;
}
