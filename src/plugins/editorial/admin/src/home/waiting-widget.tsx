import { Badge, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';

import { subjectKey } from '../../../../../kernel/subject';
import type { WorkItem } from '../../../contract/sign-off';
import { useGetMyWorkQuery } from '../api/review-api';
import { formPath } from '../document-at';
import { formatTime } from '../format-time';
import { StateBadge } from '../publication/state-badge';
import { useWords } from '../words';
import { HomeRow, Rows } from './rows';

/** The home page's first box: what the reader is asked to agree to, and what of theirs is to be changed. The oldest first. */
export const WaitingWidget = () => {
  const words = useWords();
  const { data, isLoading } = useGetMyWorkQuery(null, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (!data) return <Widget.Error />;
  if (data.length === 0) return <NothingWaits />;
  const count = data.filter(({ isOverdue }) => isOverdue).length;
  return (
    <>
      {count > 0 && (
        <Typography tag="p" fontWeight="bold" textColor="danger700">
          {words('waiting.overdue', { count })}
        </Typography>
      )}
      <Rows aria-label={words('waiting.title')}>
        {data.map((item) => (
          <WaitingRow key={`${item.task} ${item.when} ${subjectKey(item.subject)}`} item={item} />
        ))}
      </Rows>
    </>
  );
};

const NothingWaits = () => {
  const words = useWords();
  return (
    <Flex gap={3} alignItems="flex-start">
      <Flex flex="none" paddingTop="2px" aria-hidden>
        <CheckCircle fill="success600" width="20px" height="20px" />
      </Flex>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="p" fontWeight="bold">
          {words('waiting.none')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('waiting.none-hint')}
        </Typography>
      </Flex>
    </Flex>
  );
};

const WaitingRow = ({ item: { uid, documentId, title, task, by, when, note, since } }: { readonly item: WorkItem }) => {
  const words = useWords();
  const facts = { name: by || words('signoff.somebody'), time: formatTime(since), when };
  return (
    <HomeRow
      to={formPath({ uid, documentId })}
      title={title}
      note={words(`waiting.${task}`, facts)}
      end={task === 'stopped' ? <Badge variant="danger">{words('waiting.stopped-badge')}</Badge> : <StateBadge state={STATES[task]} />}
    >
      {note !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {words(task === 'stopped' ? 'waiting.why' : 'waiting.note', { note: shortened(note) })}
        </Typography>
      )}
    </HomeRow>
  );
};

const STATES = { review: 'in-review', change: 'changes-requested', scheduled: 'scheduled', look: 'published' } as const;

const LONGEST = 160;

/** The whole note stands beside the form. */
const shortened = (note: string): string => (note.length > LONGEST ? `${note.slice(0, LONGEST - 1).trimEnd()}…` : note);
