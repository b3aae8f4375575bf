import { Badge, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useId } from 'react';

import { subjectKey } from '../../../../../kernel/subject';
import type { ShownWork, WorkItem } from '../../../contract/sign-off';
import { formPath } from '../document-at';
import { formatTime } from '../format-time';
import { HomeRow, Rows } from '../home/rows';
import { useWords } from '../words';
import { countElsewhere, groupWork, type WorkGroup } from './work-groups';

/** What waits for the reader where they work, and what of theirs is planned or just went out, by group; then how much waits elsewhere. */
export const MyWork = ({ items }: { readonly items: readonly ShownWork[] }) => {
  const words = useWords();
  const groups = groupWork(items);
  const elsewhere = countElsewhere(items);
  const count = items.filter(({ task, isOverdue, isElsewhere }) => task === 'look' && isOverdue && !isElsewhere).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {count > 0 && (
        <Typography tag="p" fontWeight="bold" textColor="danger700">
          {words('waiting.overdue', { count })}
        </Typography>
      )}
      {groups.length === 0 && <NothingWaits />}
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
      {elsewhere > 0 && <Typography tag="p">{words('waiting.elsewhere', { count: elsewhere })}</Typography>}
    </Flex>
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

const Group = ({ group: { name, items } }: { readonly group: WorkGroup }) => {
  const words = useWords();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Typography id={headingId} tag="h3" variant="sigma" textColor="neutral600">
        {words(`waiting.group-${name}`, { count: items.length })}
      </Typography>
      <Rows aria-labelledby={headingId}>
        {items.map((item) => (
          <WorkRow key={`${item.task} ${item.when} ${item.thread ?? ''} ${subjectKey(item.subject)}`} item={item} />
        ))}
      </Rows>
    </section>
  );
};

const WorkRow = ({ item }: { readonly item: WorkItem }) => {
  const words = useWords();
  const { uid, documentId, title, task, by, when, note, since, thread, waitsFor = [] } = item;
  const facts = { name: by || words('signoff.somebody'), time: formatTime(since), when };
  const doing = task === 'assigned' && when === '' ? words('waiting.assigned-no-day', facts) : words(`waiting.${task}`, facts);
  const missing = waitsFor.length > 0 ? ` ${words('glass.waits-for', { names: waitsFor.join(words('glass.and')) })}` : '';
  const said = `${doing}${missing}`;
  const place = formPath({ uid, documentId });
  return (
    <HomeRow to={thread === undefined ? place : `${place}#talk=${thread}`} title={title} note={said} end={<Mark item={item} />}>
      {note !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {words(task === 'stopped' ? 'waiting.why' : 'waiting.note', { note: shortened(note) })}
        </Typography>
      )}
    </HomeRow>
  );
};

const Mark = ({ item: { task, isOverdue } }: { readonly item: WorkItem }) => {
  const words = useWords();
  if (task === 'stopped') return <Badge variant="danger">{words('waiting.stopped-badge')}</Badge>;
  return isOverdue ? <Badge variant="danger">{words('assignment.overdue')}</Badge> : null;
};

const LONGEST = 160;

/** The whole note stands beside the form. */
const shortened = (note: string): string => (note.length > LONGEST ? `${note.slice(0, LONGEST - 1).trimEnd()}…` : note);
