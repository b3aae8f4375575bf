import type { LifeOverview, MovingService } from '../../plugins/partnerships/contract';
import { COPY_WORDS } from '../domain/owned-copies';

import type { OwnedCopies, PartnershipRecords } from './ports';

export interface OverviewPorts {
  readonly records: PartnershipRecords;
  readonly copies: OwnedCopies;
  readonly moving: MovingService;
}

/** What there is to choose from, for a partnership by its global id; null for none. */
export type Overview = (partnership: string, sight: Pick<LifeOverview, 'mayEnd'>) => Promise<LifeOverview | null>;

export const createOverview =
  ({ records, copies, moving }: OverviewPorts): Overview =>
  async (partnership, { mayEnd }) => {
    const all = await records.all();
    const record = all.find(({ id }) => id === partnership);
    if (!record) return null;
    const { name, shortName, slug, closedOn } = record;
    const partOf = closedOn === null ? null : await records.partOf(partnership);
    const own = { name, shortName, slug, closedOn, partOf, mayEnd };
    if (!mayEnd) return { ...own, others: [], documents: [], people: [] };
    const { members } = await moving.belongings(partnership);
    const documents = (await copies.of(partnership)).filter(({ owner }) => owner === partnership);
    return {
      ...own,
      others: all
        .filter((other) => other.id !== partnership && other.closedOn === null)
        .map((other) => ({ slug: other.slug, name: other.name })),
      documents: documents.map(({ type, id, title, isHidden, isPublic, isChanged, isRestricted }) => ({
        key: `${type}/${id}`,
        kind: COPY_WORDS[type].one,
        title: isHidden ? null : title,
        isPublic,
        isChanged,
        isRestricted,
      })),
      people: members.map((member) => ({ name: member.name, email: member.email, role: member.role })),
    };
  };
