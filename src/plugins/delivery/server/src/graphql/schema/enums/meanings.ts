/** Says of every member of a closed list what it means; a member that is missing, or one too many, does not compile. */
export type Meanings<List extends readonly string[]> = Readonly<Record<List[number], { readonly description: string }>>;
