import Link, { type LinkProps } from "next/link";

/**
 * A link to another page, fetched when it is followed. The framework would fetch every link in sight
 * ahead, but each page is made for its person and moment: twenty requests for a task list, none used.
 */
export function PageLink<Href extends string>(props: LinkProps<Href>) {
  return <Link {...props} prefetch={false} />;
}
