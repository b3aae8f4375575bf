import type { Agency, SignOffSettings } from '../../../../contract';

/** One partnership that owns a document, with what it asks for before the document goes public. */
export interface House {
  /** Global id. */
  readonly partnership: string;
  readonly name: string;
  readonly settings: SignOffSettings;
  /** In the order of their making. Signatories who left the partnership are not among theirs. */
  readonly agencies: readonly Agency[];
}

/** What a house is called, where it is in question which is meant; null where only one owns the document, or none is meant. */
export const nameAmong = (houses: readonly House[], partnership: string | null): string | null =>
  houses.length > 1 ? (houses.find((house) => house.partnership === partnership)?.name ?? null) : null;

/** The agencies of a house for which a member of staff may sign. */
export const agenciesOf = ({ agencies }: House, userId: number): readonly Agency[] =>
  agencies.filter(({ signatories }) => signatories.some((signatory) => signatory.userId === userId));
