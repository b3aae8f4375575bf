/** A partnership, by its global id. */
export interface At {
  readonly partnership: string;
}

export const managed = ({ partnership }: At): string => `/partnerships/managed/${partnership}`;
