/** The rule pack that new agreements are written on: the folder of its dated data in `templates/law`. */
export const RULE_PACK = "us-2026.11-draft";
