import type { LinkProps } from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { LINK_STYLE } from "@/components/ui/link-style";
import { PageLink } from "@/components/ui/page-link";

type Props<Href> = Omit<LinkProps<Href>, "className"> & {
  subtle?: boolean;
  className?: string;
  children: ReactNode;
};

export function TextLink<Href extends string>({ subtle = false, className, ...rest }: Props<Href>) {
  return (
    <PageLink
      {...rest}
      className={classNames(LINK_STYLE, subtle ? "text-ink" : "text-accent", className)}
    />
  );
}
