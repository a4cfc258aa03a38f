import type { ComponentProps } from "react";
import { TextInput } from "@/components/ui/text-input";

type Props = Omit<ComponentProps<typeof TextInput>, "prefix" | "inputMode" | "type"> & {
  currencySign: string;
};

/** An amount of money as a person writes it: digits, separators, at most two decimals. */
export function MoneyInput({ currencySign, ...rest }: Props) {
  return <TextInput {...rest} prefix={currencySign} inputMode="decimal" autoComplete="off" />;
}
