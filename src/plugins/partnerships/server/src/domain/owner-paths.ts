import { OWN_SELF, type WalledType } from '../../../contract';

type Owned = Pick<WalledType, 'owners'>;

/** Whether a type is that of the partnerships themselves. */
export const isPartnership = ({ owners }: Owned): boolean => owners.includes(OWN_SELF);

/** Attributes by which a type's documents come to their owners through another document, whose parts they are. */
export const waysThroughOthers = ({ owners }: Owned): readonly string[] => owners.filter((path) => path.includes('.')).map(firstStep);

/** Attributes that say whose a document is, itself or through another. */
export const ownerAttributes = ({ owners }: Owned): readonly string[] => owners.map(firstStep);

/** The first step of a path of relations. */
export const firstStep = (path: string): string => path.split('.')[0] ?? '';
