import { describe, expect, it } from "vitest";
import { browserLanguage } from "@/lib/i18n/browser-language";

const asked = (headers: Record<string, string>) => browserLanguage(new Headers(headers));

describe("the language of a browser", () => {
  it("is the one that was chosen in it, whatever it asks for", () => {
    const headers = { cookie: "a=b; language=es; c=d", "accept-language": "en-US" };

    expect(asked(headers)).toBe("es");
  });

  it("is else the first of ours that it asks for, of any country", () => {
    expect(asked({ "accept-language": "pt-BR,es-MX;q=0.9,en;q=0.8" })).toBe("es");
    expect(asked({ "accept-language": "en-GB,es;q=0.9" })).toBe("en");
  });

  it.each(["", "language=", "language=xx", "language=es-", "my-language=es"])(
    "is not read from a cookie %j that names none of ours",
    (cookie) => {
      expect(asked({ cookie })).toBeNull();
    },
  );

  it("is not known when it asks for another, or for any", () => {
    expect(asked({ "accept-language": "de" })).toBeNull();
    expect(asked({})).toBeNull();
  });
});
