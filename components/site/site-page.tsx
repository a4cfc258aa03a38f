import type { ReactNode } from "react";
import { WhoIsHere } from "@/components/auth/who-is-here";
import { PageBody } from "@/components/site/page-body";
import { SiteHeader } from "@/components/site/site-header";
import { SiteNav } from "@/components/site/site-nav";

type Props = { children: ReactNode; width?: "measure" | "page" };

/** A page outside an agreement: header with places and who is here, and body. */
export function SitePage({ children, width = "page" }: Props) {
  return (
    <>
      <SiteHeader place={<SiteNav />} aside={<WhoIsHere />} />
      <PageBody width={width}>{children}</PageBody>
    </>
  );
}
