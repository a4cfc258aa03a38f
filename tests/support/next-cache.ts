// Stands for "next/cache": outside a request there is no page to refresh.
const nothing = () => undefined;

export const refresh = nothing;
export const revalidatePath = nothing;
export const revalidateTag = nothing;
export const updateTag = nothing;
export const unstable_noStore = nothing;
