import type { ListedDocument } from '../api/content-api';
import { useGetStatesQuery } from '../api/editorial-api';
import { formPath } from '../document-at';
import { formatTime } from '../format-time';
import { StateBadge } from '../publication/state-badge';
import { useWords } from '../words';
import { HomeRow, Rows } from './rows';

interface LatestListProps {
  readonly uid: string;
  readonly documents: readonly ListedDocument[];
}

/** Documents with their state and when they were saved. */
export const LatestList = ({ uid, documents }: LatestListProps) => {
  const words = useWords();
  const documentIds = documents.map(({ documentId }) => documentId);
  const { data: states } = useGetStatesQuery({ uid, documentIds }, { refetchOnMountOrArgChange: true });
  return (
    <Rows>
      {documents.map(({ documentId, title, updatedAt }) => {
        const state = states?.[documentId];
        const note = words('latest.saved', { time: formatTime(updatedAt) });
        return (
          <HomeRow
            key={documentId}
            to={formPath({ uid, documentId })}
            title={title}
            note={note}
            end={state && <StateBadge state={state} />}
          />
        );
      })}
    </Rows>
  );
};
