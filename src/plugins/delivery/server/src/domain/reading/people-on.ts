interface Holder {
  readonly name: string;
  /** Days, both inclusive; null for no bound. */
  readonly since: string | null;
  readonly until: string | null;
}

/** Who fills a role on a day. */
export const peopleOn = <Person extends Holder>(day: string, holders: readonly Person[]): readonly Person[] =>
  holders.filter(({ since, until }) => (since === null || since <= day) && (until === null || day <= until));
