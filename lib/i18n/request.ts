import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "@/lib/i18n/messages";

/** English for now; a language is a folder of catalogues, chosen here. Dates of agreements carry no zone. */
export default getRequestConfig(() =>
  Promise.resolve({ locale: "en", messages: loadMessages("en"), timeZone: "UTC" }),
);
