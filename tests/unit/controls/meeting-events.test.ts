import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/answers/schema";
import { meetingEvents, meetingTime } from "@/lib/controls/meeting-events";
import { meetingsCalendar } from "@/lib/controls/meetings-calendar";

const answers: Answers = {
  term: { startDate: "2027-01-01", endDate: "2027-03-31" },
  comm: {
    meetings: [
      { id: "m1", name: "Weekly call", cadence: "weekly", dayTime: "Tuesdays, 1:15 p.m." },
      { id: "m2", name: "Board, staff", cadence: "monthly", dayTime: "when all can" },
    ],
  },
};

const words = {
  calendar: "Meetings",
  unnamed: "A meeting",
  about: "About",
  details: () => ["Led by Maple"],
};

describe("when a meeting begins", () => {
  it.each([
    ["Tuesdays, 1:15 p.m.", 13, 15, 60],
    ["Second Monday, 9 a.m.", 9, 0, 60],
    ["Wednesdays, 2:30 p.m., 40 minutes", 14, 30, 40],
    ["Primer jueves, 18:30", 18, 30, 60],
    ["8th of the month, 12 pm", 12, 0, 60],
    ["Wednesday at noon", 12, 0, 60],
  ])("is understood from %s", (dayTime, hours, minutes, lengthMinutes) => {
    expect(meetingTime(dayTime)).toEqual({ hours, minutes, lengthMinutes });
  });

  it.each(["Tuesdays", "8th of the month", "Martes a la 1:15", ""])(
    "stays open for %s",
    (dayTime) => {
      expect(meetingTime(dayTime)).toBeNull();
    },
  );
});

describe("the meetings of a calendar file", () => {
  it("are those still to come, inside the term", () => {
    const events = meetingEvents(answers, "2027-03-16");

    expect(events.map(({ meeting, day }) => `${meeting.id} ${day}`)).toEqual([
      "m1 2027-03-16",
      "m1 2027-03-23",
      "m1 2027-03-30",
    ]);
  });

  it("are none before the term is known", () => {
    expect(meetingEvents({ comm: answers.comm }, "2027-01-01")).toEqual([]);
  });

  it("stand in the file at their hour by the clock on the wall, or for the whole day", () => {
    const file = meetingsCalendar(meetingEvents(answers, "2027-02-01").slice(-2), "a1", words);

    expect(file.replaceAll("\r\n", "\n")).toMatch(/^BEGIN:VCALENDAR\nVERSION:2.0\n/);
    expect(file).toContain("UID:m2-2027-02-01@a1");
    expect(file).toContain("DTSTART;VALUE=DATE:20270201");
    expect(file).toContain("SUMMARY:Board\\, staff");
    expect(file).toContain("DESCRIPTION:About\\nLed by Maple");

    const timed = meetingsCalendar(meetingEvents(answers, "2027-03-30"), "a1", words);
    expect(timed).toMatch(/DTSTART:20270330T131500\r\n/);
    expect(timed).toContain("DURATION:PT60M");
  });
});
