/** The text of a mail as it was written, its addresses as links. */
export function MailText({ text }: { text: string }) {
  return (
    <p className="mt-2 whitespace-pre-wrap break-words">
      {text.split(ADDRESS).map((part, index) =>
        index % 2 === 1 ? (
          <a
            key={index}
            href={part}
            className="inline-block py-1 text-accent underline underline-offset-4"
          >
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}

/** The capture group keeps the addresses: every second part is one. */
const ADDRESS = /(https?:\/\/\S+)/;
