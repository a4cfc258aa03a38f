/** The id of a term: its name in kebab case. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The known term that a use names, also in the plural; the use's own slug when none is known. */
export function termIdOf(use: string, known: Readonly<Record<string, unknown>>): string {
  const ids = remembered.get(known) ?? new Map<string, string>();
  remembered.set(known, ids);
  const id = ids.get(use) ?? findTerm(use, known);
  ids.set(use, id);
  return id;
}

/** By the set of terms, so that it lives as long as the templates do. */
const remembered = new WeakMap<Readonly<Record<string, unknown>>, Map<string, string>>();

function findTerm(use: string, known: Readonly<Record<string, unknown>>): string {
  const slug = slugOf(use);
  return singulars(slug).find((candidate) => Object.hasOwn(known, candidate)) ?? slug;
}

function singulars(slug: string): string[] {
  return [slug, slug.replace(/s$/, ""), slug.replace(/es$/, ""), slug.replace(/ies$/, "y")];
}
