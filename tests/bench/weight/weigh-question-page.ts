import { pageWeight } from "@/tests/support/page-weight";
import type { Served } from "../served/serve-drafting";

const AIM_KB = 90;

/** Prints, as a figure of `bench`, what the question page loads against what this build loads for any page. */
export async function weighQuestionPage(
  bench: string,
  { address, cookie, agreementId }: Served,
): Promise<void> {
  const { bytes: value, frameworkBytes: empty } = await pageWeight(
    `${address}/agreements/${agreementId}/compensation/rate`,
    cookie,
  );
  console.log(
    JSON.stringify({
      bench,
      figure: "compressed JavaScript of the question page",
      ratio: Math.round((value / empty) * 1000) / 1000,
      aim: Math.round(((empty + AIM_KB * 1000) / empty) * 1000) / 1000,
      met: value - empty <= AIM_KB * 1000,
      baseline: "the framework's root scripts in this build (gzip as served)",
      bytes: value,
      baselineBytes: empty,
      moreBytes: value - empty,
      aimMoreBytes: AIM_KB * 1000,
    }),
  );
}
