import {
  AGENCY_KINDS,
  type Agency,
  type AgencyChange,
  type AgencyKind,
  type Signatory,
  type SignOffDesk,
} from '../../../contract/sign-off';
import type { WordKey } from '../words';

/** What the dialog of an agency holds while it is filled in. */
export interface AgencyForm {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly signatories: readonly Signatory[];
}

export const SEATS = ['none', 'signs', 'deputy'] as const;
export type Seat = (typeof SEATS)[number];

export const agencyForm = (agency: Agency | null): AgencyForm =>
  agency
    ? { name: agency.name, kind: toKind(agency.kind) ?? 'other', signatories: agency.signatories }
    : { name: '', kind: 'local-authority', signatories: [] };

export const toKind = (value: string | number): AgencyKind | undefined => AGENCY_KINDS.find((kind) => kind === value);
export const toSeat = (value: string | number): Seat | undefined => SEATS.find((seat) => seat === value);

export const seatOf = (signatories: readonly Signatory[], userId: number): Seat => {
  const found = signatories.find((signatory) => signatory.userId === userId);
  if (!found) return 'none';
  return found.isDeputy ? 'deputy' : 'signs';
};

/** Deputies stand after those they stand in for. */
export const withSeat = (signatories: readonly Signatory[], userId: number, seat: Seat): readonly Signatory[] => {
  const others = signatories.filter((signatory) => signatory.userId !== userId);
  if (seat === 'none') return others;
  const next = [...others, { userId, isDeputy: seat === 'deputy' }];
  return [...next.filter(({ isDeputy }) => !isDeputy), ...next.filter(({ isDeputy }) => isDeputy)];
};

export const checkAgencyForm = ({ name }: AgencyForm): WordKey | null => (name.trim() === '' ? 'desk.agency-name-missing' : null);

export const agencyRequest = ({ name, kind, signatories }: AgencyForm): AgencyChange => ({ name: name.trim(), kind, signatories });

/** Names of those who sign and of their deputies, in the order of the agency. */
export const signatoryNames = (
  { signatories }: Pick<Agency, 'signatories'>,
  people: SignOffDesk['people'],
): { readonly signs: readonly string[]; readonly deputies: readonly string[] } => {
  const names = (isDeputy: boolean): string[] =>
    signatories
      .filter((signatory) => signatory.isDeputy === isDeputy)
      .flatMap(({ userId }) => people.find((person) => person.userId === userId)?.name ?? []);
  return { signs: names(false), deputies: names(true) };
};
