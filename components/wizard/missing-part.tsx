"use client";

import { useTranslations } from "next-intl";
import { Component, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  children: ReactNode;
  /** What does the same work without the part's script. */
  fallback?: ReactNode;
};

/** A part of a page that is fetched by itself: when it does not arrive, the page stands, and says what to do. */
export function MissingPart({ children, fallback }: Props) {
  const t = useTranslations("wizard.missingPart");
  return (
    <Boundary
      fallback={
        <>
          <Notice role="status">
            <p>{t("words")}</p>
            <Button variant="quiet" onClick={() => location.reload()}>
              {t("reload")}
            </Button>
          </Notice>
          {fallback}
        </>
      }
    >
      {children}
    </Boundary>
  );
}

type BoundaryProps = { fallback: ReactNode; children: ReactNode };

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
