import type { FormerName, PartnershipRecord } from './partnership-facts';

/** What of a partnership's record goes over when it merges, and what one that is split off begins with. Relations are document ids. */
export interface MakeUp {
  readonly areas: readonly Area[];
  readonly series: readonly Series[];
  readonly urgentHelp: readonly HelpLine[];
  readonly ownsWith: readonly string[];
  /** Of the partnership above it. */
  readonly parent: string | null;
  readonly kind: string;
  readonly timeZone: string;
}

export interface Area {
  readonly name: string;
  readonly slug: string;
}

export interface Series extends Area {
  readonly audience: string | null;
}

export interface HelpLine {
  readonly purpose: string;
  readonly area: string;
  readonly contact: string | null;
  /** What the contact is called. */
  readonly title: string;
}

/** What is added to the record of one partnership when another becomes part of it. */
export interface Additions {
  readonly aliases: readonly FormerName[];
  readonly areas: readonly Area[];
  readonly series: readonly Series[];
  readonly urgentHelp: readonly HelpLine[];
}

interface Whole {
  readonly record: PartnershipRecord;
  readonly makeUp: MakeUp;
}

/** Nobody's number for urgent help is lost, and nothing stands there twice. */
export const additionsOf = (source: Whole, target: Whole, today: string): Additions => {
  const { name, shortName, aliases } = source.record;
  const called = new Set([target.record.name, target.record.shortName, ...target.record.aliases.map((alias) => alias.name)]);
  const former = [...aliases, ...[...new Set([name, shortName])].map((each) => ({ name: each, until: today }))];
  const line = ({ purpose, area, contact }: HelpLine) => [purpose, area, contact].join('\n');
  const slug = (each: Area) => each.slug;
  return {
    aliases: former.filter((alias, index) => !called.has(alias.name) && former.findIndex((other) => other.name === alias.name) === index),
    areas: missing(source.makeUp.areas, target.makeUp.areas, slug),
    series: missing(source.makeUp.series, target.makeUp.series, slug),
    urgentHelp: missing(source.makeUp.urgentHelp, target.makeUp.urgentHelp, line),
  };
};

const missing = <Part>(from: readonly Part[], there: readonly Part[], keyOf: (part: Part) => string): readonly Part[] => {
  const known = new Set(there.map(keyOf));
  return from.filter((part) => !known.has(keyOf(part)));
};
