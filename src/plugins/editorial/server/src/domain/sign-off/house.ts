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

/** The agencies of a house for which a member of staff may sign. */
export const agenciesOf = ({ agencies }: House, userId: number): readonly Agency[] =>
  agencies.filter(({ signatories }) => signatories.some((signatory) => signatory.userId === userId));

/** The agencies for which a member of staff may sign in those houses where agencies sign. */
export const seatsOf = (houses: readonly House[], userId: number): readonly Agency[] =>
  houses.filter(({ settings }) => settings.workflow === 'statutory').flatMap((house) => agenciesOf(house, userId));
