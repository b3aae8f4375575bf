import type { Problem, Revision, RevisionRef, SubjectRef } from '../../../../../kernel';
import type { Candidate } from '../../../contract';

import { quoted } from './labels';

export interface PlacementFacts {
  readonly whole: SubjectRef & { readonly title: string; readonly owners: readonly string[] };
  readonly item:
    | (SubjectRef & { readonly uid: string; readonly title: string; readonly owners: readonly string[]; readonly isHidden?: boolean })
    | undefined;
  readonly latest: Revision | undefined;
  readonly publication: { readonly state: 'public' | 'withdrawn'; readonly revision: number; readonly digest: string } | undefined;
}

/** What one placed item means for the publication of the whole it stands in. */
export interface PlacementDecision {
  /** The revision the manifest names; null when there is none to name. */
  readonly row: RevisionRef | null;
  /** The item, when it must go public with the whole. */
  readonly candidate: Candidate | null;
  readonly problems: readonly Problem[];
}

/**
 * An item of the same partnership goes along at its newest revision when that is not public yet. An item of
 * another partnership stands at its public revision, and must have one. A withdrawn item never comes back by
 * being placed. Rule: architecture.md, section 4.
 */
export const decidePlacement = (placed: RevisionRef, { whole, item, latest, publication }: PlacementFacts): PlacementDecision => {
  const refuse = (rule: string, message: string): PlacementDecision => ({
    row: placed,
    candidate: null,
    problems: [
      {
        rule,
        severity: 'blocker',
        message,
        place: { type: item ? item.type : whole.type, id: item ? item.id : whole.id, title: item ? item.title : whole.title },
      },
    ],
  });
  if (!item) return refuse('placement.item-missing', `An item placed in ${quoted(whole.title)} was deleted. Take it out of its section.`);
  const name = item.isHidden === true ? `Something in ${quoted(whole.title)}` : quoted(item.title);
  if (publication?.state === 'withdrawn') {
    return refuse('placement.item-withdrawn', `${name} was withdrawn. Take it out of its section, or publish it again first.`);
  }
  if (!latest?.body)
    return refuse('placement.item-erased', `The words of ${quoted(item.title)} were erased. Save it again, or take it out of its section.`);
  const isOwn = item.owners.some((owner) => whole.owners.includes(owner));
  const ref = { type: item.type, id: item.id };
  if (!isOwn && !publication) {
    return refuse(
      'placement.item-not-public',
      `${name} belongs to another partnership and is not public yet. Ask them to publish it, or take it out.`,
    );
  }
  if (!isOwn && publication)
    return { row: { ...ref, revision: publication.revision, digest: publication.digest }, candidate: null, problems: [] };
  const { number: revision, digest, body, schemaVersion } = latest;
  const row = { ...ref, revision, digest };
  const isPublicAlready = publication?.revision === revision;
  const { uid, title, owners } = item;
  return { row, candidate: isPublicAlready ? null : { ...row, uid, title, owners, body, schemaVersion }, problems: [] };
};
