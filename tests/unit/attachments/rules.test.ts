import { describe, expect, it } from "vitest";
import { fileTypeOf, keptName } from "@/lib/attachments/rules";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("what kind a file is", () => {
  it("is read off its bytes, whatever it is called", async () => {
    expect(await fileTypeOf(bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"))).toBe("application/pdf");
    expect(await fileTypeOf(bytes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))).toBe("text/calendar");
  });

  it.each([
    ["a web page", "<!doctype html><script>alert(1)</script>"],
    ["a drawing that may run scripts", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ["plain words", "Closed on Labor Day"],
    ["nothing", ""],
  ])("is none that is kept for %s", async (_, text) => {
    expect(await fileTypeOf(bytes(text))).toBeNull();
  });
});

describe("what a kept file is called", () => {
  it.each([
    ["School calendar 2027.pdf", "School calendar 2027.pdf"],
    ["C:\\Users\\Odalys\\calendar.PDF", "calendar.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["invoice\u202Efdp.exe", "invoicefdp.pdf"],
    ["calendar.html", "calendar.pdf"],
    ["", "file.pdf"],
  ])("%j becomes %j", (given, kept) => {
    expect(keptName(given, "application/pdf")).toBe(kept);
  });

  it("stays short enough to print", () => {
    expect(keptName("a".repeat(400), "text/calendar").length).toBeLessThanOrEqual(120);
  });
});
