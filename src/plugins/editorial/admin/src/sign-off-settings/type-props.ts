import type { SignOffDesk } from '../../../contract/sign-off';

export interface TypeListProps {
  readonly partnership: string;
  readonly desk: SignOffDesk;
}

/** One kind of document in the settings. */
export interface TypeProps extends TypeListProps {
  readonly type: SignOffDesk['types'][number];
}

/** A kind's name at the beginning of a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
