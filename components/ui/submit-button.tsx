"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";

type Props = {
  children: ReactNode;
  pendingLabel: string;
  variant?: ButtonVariant;
  className?: string;
};

/** Submits the form around it; while the form is on its way it says so and ignores further presses. */
export function SubmitButton({
  children,
  pendingLabel,
  variant = "primary",
  className = "",
}: Props) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      variant={variant}
      className={className}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending ? pendingLabel : children}
    </Button>
  );
}
