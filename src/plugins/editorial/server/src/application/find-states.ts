import { type SubjectRef, subjectKey } from '../../../../../kernel';
import type { PublicationState } from '../../../contract';
import { publicationState } from '../domain/publication-state';

import type { Desk, DeskTables, Publication } from './ports';

/** The states of many documents, by subject key, with the same four reads whatever their number. A document that was never saved is a draft. */
export const createFindStates =
  (desk: Desk) =>
  (refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, PublicationState>> =>
    desk.read(async (tables) => {
      const latest = await tables.revisions.latest(refs);
      const publications = await tables.publications.find(refs);
      const bodies = await publicBodies(tables, [...publications.values()]);
      return new Map(
        refs.map((ref) => {
          const key = subjectKey(ref);
          const publication = publications.get(key);
          const record = publication && {
            isPublic: publication.state === 'public',
            revision: publication.revision,
            body: bodies.get(publication.digest) ?? null,
          };
          return [key, publicationState(latest.get(key)?.body ?? null, record ?? null)] as const;
        }),
      );
    });

const publicBodies = async (tables: DeskTables, publications: readonly Publication[]) => {
  const digests = publications.filter((publication) => publication.state === 'public').map((publication) => publication.digest);
  const found = await tables.bodies.find(digests);
  return new Map([...found].map(([digest, body]) => [digest, body.body]));
};
