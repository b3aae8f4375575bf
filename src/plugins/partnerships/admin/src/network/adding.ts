/** What a link to “All partnerships” brings along that wants one added. */
export const ADDING = { isAdding: true };

export const isAdding = (state: unknown): boolean => typeof state === 'object' && state !== null && 'isAdding' in state;
