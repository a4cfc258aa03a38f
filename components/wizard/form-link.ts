"use client";

import { createContext, use } from "react";
import type { FieldValues, UseFormRegister } from "react-hook-form";
import type { Input } from "@/components/wizard/inputs";

/** What every control of the page shares: its tie to the form, its error, what it held at first. */
export type FormLink = {
  register: UseFormRegister<FieldValues>;
  errorOf: (controlId: string) => string | undefined;
  /** For the server's HTML, which the form library does not fill. */
  initialOf: (name: string) => Input | undefined;
  /** The same for a control that holds one text. */
  initialText: (name: string) => string;
  /** What it holds now, and a way to put something else into it, for controls that are not typed into. */
  inputOf: (name: string) => Input | undefined;
  fill: (name: string, input: Input) => void;
  agreementId: string;
  isRequired: (required: boolean | string) => boolean;
  readOnly: boolean;
};

const Context = createContext<FormLink | null>(null);

export const FormLinkProvider = Context.Provider;

export function useFormLink(): FormLink {
  const link = use(Context);
  if (link === null) throw new Error("A control stands outside its question");
  return link;
}
