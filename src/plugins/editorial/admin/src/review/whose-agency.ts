interface WhoseAgency {
  readonly name: string;
  /** Null where only one owns the document. */
  readonly partnership: string | null;
}

/** An agency where two partnerships may have one of the same name: "Police, Lancashire". */
export const whoseAgency = ({ name, partnership }: WhoseAgency): string => (partnership === null ? name : `${name}, ${partnership}`);
