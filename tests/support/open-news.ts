import { get } from "node:http";

type Message = Record<string, unknown>;

/** A stream of server-sent events, read as a browser does. */
export type OpenNews = {
  /** The next event of this name. */
  next: (name: string) => Promise<Message>;
  /** The next event of this name whose list is as wanted. */
  nextWhere: (name: string, wanted: (list: Message[]) => boolean) => Promise<Message[]>;
  /** The id of the last event that had one. */
  lastId: () => string;
  /** Everything that came so far. */
  text: () => string;
  ended: Promise<void>;
  close: () => void;
};

/** Opens it; resolves as soon as the server has answered. Throws unless it answers with a stream. */
export function openNews(url: string, headers: Record<string, string>): Promise<OpenNews> {
  return new Promise((resolve, reject) => {
    const call = get(url, { headers, agent: false }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`Answered ${String(response.statusCode)}`));
      let text = "";
      let read = 0;
      let lastId = "";
      const waiting = new Set<() => void>();
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
        for (const look of waiting) look();
      });
      response.on("error", () => undefined);

      function take(name: string, wanted: (data: unknown) => boolean): unknown {
        for (let end = text.indexOf("\n\n", read); end >= 0; end = text.indexOf("\n\n", read)) {
          const event = Object.fromEntries(
            text
              .slice(read, end)
              .split("\n")
              .map((line) => line.split(/: (.*)/s).slice(0, 2)),
          ) as Record<string, string>;
          read = end + 2;
          lastId = event["id"] ?? lastId;
          const data: unknown = event["data"] === undefined ? null : JSON.parse(event["data"]);
          if (event["event"] === name && wanted(data)) return data;
        }
        return undefined;
      }

      function nextAny(name: string, wanted: (data: unknown) => boolean): Promise<unknown> {
        return new Promise((found) => {
          const look = () => {
            const data = take(name, wanted);
            if (data === undefined) return;
            waiting.delete(look);
            found(data);
          };
          waiting.add(look);
          look();
        });
      }

      resolve({
        next: async (name) => (await nextAny(name, () => true)) as Message,
        nextWhere: async (name, wanted) =>
          (await nextAny(name, (data) => wanted(data as Message[]))) as Message[],
        lastId: () => lastId,
        text: () => text,
        ended: new Promise((end) => response.once("close", () => end())),
        close: () => call.destroy(),
      });
    });
    call.on("error", reject);
  });
}
