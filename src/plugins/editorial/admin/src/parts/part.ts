import type { GovernedTypes } from '../../../contract/governed-type';

/** Where the parts of a whole are kept, as the form's field needs to know. */
export interface PartsOf {
  readonly wholeUid: string;
  readonly attribute: string;
  readonly uid: string;
  /** The attribute of a part that names its whole. */
  readonly partOf: string;
  readonly titledBy: string;
  readonly depth: string | undefined;
  readonly placements: string | undefined;
}

/** A part as its row shows it. */
export interface Part {
  readonly id: number;
  readonly documentId: string;
  readonly title: string;
  /** 1 at the top. */
  readonly depth: number;
  /** How many items are placed in it. */
  readonly placed: number;
}

/** The parts that the field of a governed type holds, if it holds any. */
export const partsBehind = (
  governed: GovernedTypes,
  field: { readonly name: string; readonly target: string | undefined },
): PartsOf | null => {
  for (const [wholeUid, { parts }] of Object.entries(governed)) {
    const part = parts && governed[parts.uid];
    if (!parts || !part?.partOf || parts.attribute !== field.name || parts.uid !== field.target) continue;
    const { title: titledBy, placements } = part;
    return {
      wholeUid,
      attribute: parts.attribute,
      uid: parts.uid,
      partOf: part.partOf.attribute,
      titledBy,
      depth: parts.depth,
      placements,
    };
  }
  return null;
};
