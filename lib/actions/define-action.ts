import "server-only";

import type * as z from "zod";
import type { ActionResult } from "@/lib/actions/result";
import { type ActionDefinition, runAction } from "@/lib/actions/run-action";
import { currentActor } from "@/lib/auth/actor";
import { readerLanguage } from "@/lib/i18n/reader-language";
import { speaking } from "@/lib/i18n/speaking";

/**
 * The one way to write a server action that changes something: `runAction` as whoever is signed in,
 * in their language.
 * Expected refusals come back as values; bugs are thrown.
 */
export function defineAction<Input extends z.ZodType, Subject, Data>(
  definition: ActionDefinition<Input, Subject, Data>,
) {
  return async function action(rawInput: z.input<Input>): Promise<ActionResult<Data>> {
    const actor = await currentActor();
    return await speaking(await readerLanguage(), () => runAction(definition, actor, rawInput));
  };
}
