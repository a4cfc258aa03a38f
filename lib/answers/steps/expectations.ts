import { care } from "@/lib/answers/steps/expectations/care";
import { peopleAndThings } from "@/lib/answers/steps/expectations/people-and-things";
import { placesAndTime } from "@/lib/answers/steps/expectations/places-and-time";
import { promises } from "@/lib/answers/steps/expectations/promises";

/** Dossier section 3, step 3: children and places, time, services, people, expectations. */
export const expectations = { ...placesAndTime, ...care, ...peopleAndThings, ...promises };
