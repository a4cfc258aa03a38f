type Props = { id: string; prefix?: string | undefined; message: string | undefined };

/** The error of one field, in the words that the summary uses too. */
export function FieldError({ id, prefix, message }: Props) {
  if (message === undefined) return null;
  return (
    <p id={id} className="font-semibold text-danger">
      {prefix === undefined ? null : <span className="sr-only">{prefix} </span>}
      {message}
    </p>
  );
}
