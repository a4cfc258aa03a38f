/** The editor of an organization's wording of a clause; it leads back to the agreement it came from. */
export function editorHref(organizationId: string, clauseId: string, agreementId: string) {
  return `/organizations/${organizationId}/wording/${clauseId}?agreement=${agreementId}` as const;
}
