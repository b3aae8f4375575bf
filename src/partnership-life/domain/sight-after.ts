/** A partnership above another: its people read and change what that has. */
export interface HouseAbove {
  /** Global id. */
  readonly id: string;
  readonly name: string;
}

/** Whose people begin and cease to read what one partnership has when it becomes part of another. Names. */
export interface Sight {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export interface Above {
  readonly target: HouseAbove;
  /** Those above the source; the nearest first. */
  readonly above: readonly HouseAbove[];
  /** Those above the target as it stands afterwards. */
  readonly targetAbove: readonly HouseAbove[];
}

export const sightAfter = ({ above, target, targetAbove }: Above): Sight => ({
  gained: beyond(targetAbove, above),
  lost: beyond(above, [target, ...targetAbove]),
});

const beyond = (some: readonly HouseAbove[], others: readonly HouseAbove[]): readonly string[] =>
  some.filter(({ id }) => !others.some((other) => other.id === id)).map(({ name }) => name);
