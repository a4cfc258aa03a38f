import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LimitValue } from "@/components/law/pack-numbers";
import { LANGUAGES, LOCALES } from "@/lib/i18n/languages";
import { loadEdition } from "@/lib/templates/edition";
import { wordsOf } from "@/lib/templates/words/edition-words";

it.each(LANGUAGES)("amounts of the law are read in dollars, never in cents (%s)", (language) => {
  const { law } = wordsOf(loadEdition(), language);
  const amounts = law.limits.filter(({ key }) => key.endsWith("_cents"));

  const texts = amounts.map((limit) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={LOCALES[language]} timeZone="UTC" messages={{}}>
        <LimitValue limit={limit} />
      </NextIntlClientProvider>,
    ),
  );

  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    expect(text).toMatch(/^\$[\d,]+ /);
    expect(text).not.toMatch(/cents|centavos/);
  }
});
