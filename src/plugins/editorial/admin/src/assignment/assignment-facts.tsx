import { Badge, Flex, Typography } from '@strapi/design-system';

import type { Assignment } from '../../../contract/assignment';
import { formatTime } from '../format-time';
import { useWords } from '../words';

/** Who has it to do, until when, and who said so. */
export const AssignmentFacts = ({ assignment }: { readonly assignment: Assignment | null }) => {
  const words = useWords();
  if (!assignment)
    return (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('assignment.nobody')}
      </Typography>
    );
  const { person, isYours, due, by, at } = assignment;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography tag="p" fontWeight="bold" textColor={person ? 'neutral800' : 'danger700'} style={{ overflowWrap: 'anywhere' }}>
        {person ? words(isYours ? 'assignment.you' : 'assignment.person', { name: person.name }) : words('assignment.left')}
      </Typography>
      {due && (
        <Typography tag="p" variant="pi" textColor={due.isOverdue ? 'danger700' : 'neutral800'}>
          {words('assignment.due', { day: due.words })}
        </Typography>
      )}
      {due?.isOverdue && <Badge variant="danger">{words('assignment.overdue')}</Badge>}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words('assignment.by', { name: by, time: formatTime(at) })}
      </Typography>
    </Flex>
  );
};
