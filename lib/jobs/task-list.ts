import type { TaskList } from "graphile-worker";
import { type JobName, jobPayloads } from "@/lib/jobs/payloads";
import { sealAgreementJob } from "@/lib/jobs/seal-agreement";
import { sealStuckAgreementsJob } from "@/lib/jobs/seal-stuck-agreements";
import { sendMail } from "@/lib/jobs/send-mail";

/** Jobs that come by the clock, in crontab lines: minute, hour, day of month, month, weekday (UTC). */
export const crontab: string[] = ["*/5 * * * * seal-stuck-agreements"];

type Jobs = { [Name in JobName]: (payload: unknown) => Promise<void> };

const jobs: Jobs = {
  "send-mail": (payload) => sendMail(jobPayloads["send-mail"].parse(payload)),
  "seal-agreement": (payload) => sealAgreementJob(jobPayloads["seal-agreement"].parse(payload)),
  "seal-stuck-agreements": () => sealStuckAgreementsJob(),
};

/** What the worker does for each job. A job that throws is tried again, later and later. */
export const taskList: TaskList = jobs;
