import { OWN_SELF } from '../../partnerships/contract/walled-types';

/**
 * How editorial handles one Strapi content type. Named in `config/plugins.ts`, so that editorial knows no
 * type of its own and can be packaged for any Strapi 5.
 */
export interface GovernedType {
  /** The subject type in the ledger and in public ids. */
  readonly type: string;
  /** The word staff know it by, in the singular. */
  readonly name: string;
  /** The labels of its form, by attribute, for telling staff what changed. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The attribute that holds its title. */
  readonly title: string;
  /** The attribute that holds its address, made from the title when empty, unique among an owner's documents of the type. */
  readonly slug?: string;
  /** Paths to the owning partnerships; `self` for a partnership itself. The first is compulsory, others may be empty. */
  readonly owners: readonly [string, ...string[]];
  /** Documents that belong to this one body and soul, in order: an issue's sections. */
  readonly parts?: {
    readonly attribute: string;
    readonly uid: string;
    /** The attribute of a part that says how deep it stands, 1 at the top: shown indented. */
    readonly depth?: string;
  };
  /** The whole that this one is a part of. A part is public only inside its whole. */
  readonly partOf?: { readonly attribute: string; readonly uid: string };
  /** The attribute of a part whose governed relations make up the manifest of the whole. */
  readonly placements?: string;
  /** Attributes that never leave the desk: revisions do not hold them, and what is published carries neither them nor their files. */
  readonly unpublished?: readonly string[];
  /** The attributes that say until which day, and which time of it, a document may not be public, in its owner's time zone. */
  readonly embargo?: { readonly date: string; readonly time: string };
  /** How a document says that it tells of a case: an attribute that is filled in, or a block of one of these components. */
  readonly caseContent?: { readonly attributes?: readonly string[]; readonly components?: readonly string[] };
  /** The attribute that says who may read it, the value of it for everybody, and the words for those who may where it is any other. */
  readonly audience?: { readonly attribute: string; readonly everybody: string; readonly others: string };
  /** Attributes through which it names what everybody has to be able to read as long as it stands there in public: numbers for urgent help. */
  readonly forEverybody?: readonly string[];
  /** Version of the body's shape. Old ones are read through upcasters. */
  readonly schemaVersion: number;
}

/** Governed types by content-type UID. */
export type GovernedTypes = Readonly<Record<string, GovernedType>>;

/** Whether a type is that of the partnerships themselves: added, closed and looked after on pages of their own. */
export const isOwnRecord = (type: GovernedType | undefined): boolean => type?.owners.includes(OWN_SELF) ?? false;

/** By a name that somebody sent: `constructor` is no type, though every object has one. */
export const governedType = (governed: GovernedTypes, uid: string): GovernedType | undefined =>
  Object.hasOwn(governed, uid) ? governed[uid] : undefined;
