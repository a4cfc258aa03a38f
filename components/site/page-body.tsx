import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = { children: ReactNode; width?: "measure" | "page" | "full" };

/** The page's main part, where the skip link leads. */
export function PageBody({ children, width = "page" }: Props) {
  return (
    <main id="main" tabIndex={-1} className={classNames("grow focus:outline-none", WIDTHS[width])}>
      {children}
    </main>
  );
}

const WIDTHS = {
  measure: "mx-auto w-full max-w-[46rem] px-4 py-8 sm:px-8 sm:py-10",
  page: "mx-auto w-full max-w-page px-4 py-8 sm:px-8 sm:py-10",
  full: "w-full",
} as const;
