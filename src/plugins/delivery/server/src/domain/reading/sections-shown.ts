/** A section as far as it is known before its items are looked up. */
export interface OutlinedSection {
  /** 1 to 3; a deeper one belongs to the one above it. */
  readonly level: number;
  readonly body: { readonly blocks: readonly unknown[] };
  readonly placements: readonly { readonly itemId: string }[];
}

/** Items on which it hangs whether a section shows anything: those of sections without words of their own. */
export const deciding = (sections: readonly OutlinedSection[]): readonly string[] =>
  sections.filter(({ body }) => body.blocks.length === 0).flatMap(({ placements }) => placements.map(({ itemId }) => itemId));

/**
 * The sections but those over nothing that somebody may see: that place items all of which are kept from them, and headings over such
 * sections alone. One that was published with nothing at all under it stays as it is.
 */
export const sectionsShown = <Section extends OutlinedSection>(
  sections: readonly Section[],
  isShown: (itemId: string) => boolean,
): readonly Section[] => {
  const shows = (index: number): boolean => {
    const { body, placements } = sections[index] ?? NOTHING;
    if (body.blocks.length > 0 || placements.some(({ itemId }) => isShown(itemId))) return true;
    const below = belowOf(sections, index);
    return below.length === 0 ? placements.length === 0 : below.some(shows);
  };
  return sections.filter((_section, index) => shows(index));
};

const NOTHING: OutlinedSection = { level: 1, body: { blocks: [] }, placements: [] };

/** Places of the sections that belong under the one at the place. */
const belowOf = (sections: readonly OutlinedSection[], index: number): readonly number[] => {
  const level = sections[index]?.level ?? 0;
  const next = sections.findIndex((section, at) => at > index && section.level <= level);
  const end = next === -1 ? sections.length : next;
  return Array.from({ length: end - index - 1 }, (_, step) => index + 1 + step);
};
