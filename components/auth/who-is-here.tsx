import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { leave } from "@/lib/auth/actions";
import { currentActor } from "@/lib/auth/actor";

/** Who is signed in and the way out, or the way in. */
export async function WhoIsHere() {
  const t = await getTranslations("common");
  const actor = await currentActor();
  if (actor === null) {
    return (
      <TextLink href="/sign-in" className="inline-flex min-h-11 items-center">
        {t("signIn")}
      </TextLink>
    );
  }
  return (
    <>
      <span className="break-all">{actor.name ?? actor.email}</span>
      <form action={leave}>
        <Button type="submit" variant="quiet">
          {t("signOut")}
        </Button>
      </form>
    </>
  );
}
