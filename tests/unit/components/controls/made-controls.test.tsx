import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers/schema";
import { drawQuestion } from "@/tests/support/draw-question";
import { exampleFile } from "@/tests/support/example-file";

const homes = exampleFile("ex-a").answers;
const center = exampleFile("ex-b").answers;

const textOf = async (place: string, answers: Answers) => (await drawQuestion(place, answers)).text;

describe("who decides, who gives, who gains", () => {
  it("the relationship shows which way the answers lean and why, and decides nothing", async () => {
    const text = await textOf("relationship/relationship", homes);

    expect(text).toContain("Your answers lean towards a subrecipient.");
    expect(text).toMatch(/speaks for a contractor It sells these goods .* normal business\. /);
    expect(text).not.toContain("This differs from what your answers suggest");
    const rel = { ...homes.rel, confirmed: "contractor" as const };
    expect(await textOf("relationship/relationship", { ...homes, rel })).toContain(
      "This differs from what your answers suggest",
    );
  });

  it("beliefs stand side by side once both have written, and theirs stay away until then", async () => {
    const both = await textOf("beliefs/philosophy", homes);
    expect(both).toMatch(/Only you wrote Babies learn .* Only Puddlejump wrote A home is/);

    const philosophy = homes.vision?.philosophy?.filter(({ party }) => party === "B");
    const { html, text } = await drawQuestion("beliefs/philosophy", { vision: { philosophy } });
    expect(text).toContain("Puddlejump has written 2 beliefs. Write yours first");
    expect(html).not.toContain("A home is a real place of learning");
  });

  it("gains name who has none yet", async () => {
    expect(await textOf("beliefs/benefits", homes)).toContain("as many gains of their own");
    const benefits = homes.vision?.benefits?.filter(({ audience }) => audience !== "families");
    expect(await textOf("beliefs/benefits", { ...homes, vision: { benefits } })).toContain(
      "Nobody has written yet what these gain: Families.",
    );
  });

  it("giving and getting stands side by side, with what is still missing", async () => {
    const givesGets = homes.mutual?.givesGets?.filter(({ party }) => party === "A");
    const text = await textOf("give-and-get/gives-gets", { ...homes, mutual: { givesGets } });

    expect(text).toMatch(/Marigold Gives \(1\) Steady payment for every funded slot/);
    expect(text).toMatch(/Puddlejump Gives \(0\) Nothing written yet/);
  });

  it("each topic has one choice, told by its name and who decides", async () => {
    const { html, text } = await drawQuestion("deciding/who-decides", homes);

    expect(text).toContain("Every topic has somebody who decides.");
    expect(text).toContain("Closing a place: Both together");
    expect(text).toContain("Closing a place The provider · EHS Director · Families the same day");
    const chosen = (html.match(/<input[^>]*name="decision-enrollment"[^>]*>/g) ?? []).filter(
      (radio) => radio.includes("checked"),
    );
    expect(chosen).toHaveLength(1);
    expect(await textOf("deciding/who-decides", {})).toContain("7 topics have nobody yet.");
  });
});

describe("when things happen", () => {
  it("phases stand on the term in words, and a gap between them is named", async () => {
    expect(await textOf("start-small/phases", homes)).toContain(
      "A small start: 12 of 24 slots in the first phase.",
    );
    const [first, second] = homes.start?.phases ?? [];
    if (first === undefined || second === undefined) throw new Error("EX-A has two phases");
    const phases = [{ ...first, end: "2027-03-15" }, second];
    expect(await textOf("start-small/phases", { ...homes, start: { phases } })).toContain(
      "Before Phase 2, no phase covers Mar 16, 2027 to Mar 31, 2027.",
    );
  });

  it("places of a phase are ticked by name, once they are written", async () => {
    expect(await textOf("start-small/phases", homes)).toContain(
      "You can tick them once the places are written. Home Teapot Home Kite",
    );
  });

  it("wins say how soon they come", async () => {
    const text = await textOf("start-small/early-wins", homes);

    expect(text).toContain("Feb 15, 2027, 45 days after the start");
    expect(text).toContain("You have something to celebrate before Apr 1, 2027.");
  });

  it("meetings have days, the longest silence and a calendar file", async () => {
    const { html, text } = await drawQuestion("talking/meetings", homes);

    expect(text).toMatch(/Liaison call Jan 5, 2027; Jan 12, 2027; Jan 19, 2027/);
    expect(text).toMatch(/The longest time without a meeting is \d+ days/);
    expect(html).toMatch(/href="\/agreements\/[\w-]+\/meetings\.ics"/);
  });

  it("the way out of a dispute begins with the mission and adds up its days", async () => {
    const text = await textOf("disagreeing/levels", homes);

    expect(text).toMatch(
      /Back to the mission 5 days, so by day 5 Step up meeting: .* so by day 15/,
    );
    expect(text).toContain("60 business days at most, up to the last talk.");
  });
});

describe("what is counted", () => {
  it("slots have a box for each place and phase, against license and phase", async () => {
    const { html, text } = await drawQuestion("children-and-places/slots", homes);

    expect(html).toMatch(/<input[^>]*aria-label="Home Teapot, Phase 1: slots"[^>]*value="4"/);
    expect(text).toContain("Home Kite License 6 · Strictest limit 4");
    expect(text).toContain("Placed 12 of 12 24 of 24");
  });

  it("payments come to the base total, to the cent", async () => {
    const text = await textOf("payments/schedule", homes);

    expect(text).toContain("Together $354,600 This is the base total of $354,600, to the cent.");
    expect(text).toContain("Write these 15 payments");
  });

  it("sources of money add up against the cost, and nobody is named twice", async () => {
    const text = await textOf("layers/cost-pool", center);

    expect(text).toContain("Together $505,900 The sources carry the whole cost of $462,500.");
    expect(text).not.toContain("a second time.");
  });

  it("the match adds up as it goes, and says how much is to spare", async () => {
    expect(await textOf("things/contributions", homes)).toMatch(
      /donated space Puddlejump \$30,000 \$30,000 volunteer hours Marigold \$33,000 \$63,000/,
    );
    expect(await textOf("rules-of-money/match", homes)).toContain(
      "$96,500 of $96,030: enough, with $470 to spare. 5 percent more is wise.",
    );
  });

  it("the base of indirect costs leaves out what is indirect itself", async () => {
    const text = await textOf("rules-of-money/indirect", center);

    expect(text).toMatch(/Indirect cost, de minimis .* \$19,560 Indirect itself Base \$130,400/);
    expect(text).toContain("$130,400 × 15 percent = $19,560");
  });
});

describe("what is promised and told", () => {
  it("the table of expectations is a grid that says what each lacks", async () => {
    const { html, text } = await drawQuestion("promises/expectations", homes);
    expect(text).toContain("8 of 8 expectations are complete.");
    expect(html.match(/role="rowheader"/g)).toHaveLength(8);
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);

    const exp = (homes.exp ?? []).map(({ evidence: _, ...row }) => row);
    const incomplete = await textOf("promises/expectations", { ...homes, exp });
    expect(incomplete).toContain("0 of 8 expectations are complete.");
    expect(incomplete).toMatch(/Proof ○ missing/);
  });

  it("a parked promise can move to the expectations once it says enough", async () => {
    const sidePromises = [
      { id: "p1", statement: "We lend each other the parachute" },
      { id: "p2", statement: "Keys" },
    ];
    const text = await textOf("promises/last-call", { sidePromises });

    expect(text).toContain("Move to the expectations : We lend each other the parachute");
    expect(text).toContain("Keys Say it in a few more words first");
  });

  it("what travels about children shows its way, its time and its end", async () => {
    const text = await textOf("sharing/data-elements", homes);

    expect(text).toMatch(/Screening results, referrals and follow-up .* Marigold to Puddlejump/);
    const elements = homes.privacy?.dataElements?.slice(0, 1);
    expect(
      await textOf("sharing/data", {
        ...homes,
        privacy: { ...homes.privacy, dataElements: elements },
      }),
    ).toContain("no purpose and ground yet");
  });

  it("the brief for officials is counted in words and drafted from the answers", async () => {
    const text = await textOf("advice/officials", homes);

    expect(text).toContain("Write it anew from your answers 47 of 400 words at most.");
  });
});

describe("a file that an answer names", () => {
  const calendarFile = { name: "School calendar.pdf", sha256: "ab".repeat(32) };

  it("can be opened, taken out or put in another's place; without one a file can be chosen", async () => {
    const { html, text } = await drawQuestion("time/closures", {
      ...homes,
      sched: { ...homes.sched, calendarFile },
    });
    expect(html).toMatch(/href="\/agreements\/[\w-]+\/files\/(ab){32}"/);
    expect(text).toContain("School calendar.pdf Take out School calendar.pdf Choose another file");

    expect(await textOf("time/closures", homes)).toContain(
      "Choose a file : The calendar as a file",
    );
  });
});
