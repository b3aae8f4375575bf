import { Flex, Typography } from '@strapi/design-system';

import { subjectKey } from '../../../../../kernel/subject';
import type { Standing } from '../../../contract/publication';
import { PanelHeading } from './panel-heading';
import { PlainList } from './plain-list';

interface AlongListProps {
  readonly title: string;
  readonly items: Standing['goesAlong'];
}

/** The items that go public in the same act. */
export const AlongList = ({ title, items }: AlongListProps) =>
  items.length > 0 && (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <PanelHeading>{title}</PanelHeading>
      <PlainList>
        {items.map(({ subject, title: name }) => (
          <Typography key={subjectKey(subject)} tag="li" variant="pi" textColor="neutral800">
            {name}
          </Typography>
        ))}
      </PlainList>
    </Flex>
  );
