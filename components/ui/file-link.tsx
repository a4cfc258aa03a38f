import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { LINK_STYLE } from "@/components/ui/link-style";

/** A link to a file: the browser fetches it whole, and no page of ours is prepared for it. */
export function FileLink({ className, ...rest }: ComponentProps<"a">) {
  return <a className={classNames(LINK_STYLE, "text-accent", className)} {...rest} />;
}
