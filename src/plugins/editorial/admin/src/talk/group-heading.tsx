import { Flex, TextButton } from '@strapi/design-system';
import { useState } from 'react';

import { formPath } from '../document-at';
import { goToField } from '../go-to-field';
import { InlineLink } from '../publication/inline-link';
import { PanelHeading } from '../publication/panel-heading';
import { useWords } from '../words';
import type { ThreadGroup } from './thread-groups';

/** What comments are about, with the way there: to the field of this form, or to the form of the part. */
export const GroupHeading = ({ group: { about, field } }: { readonly group: Pick<ThreadGroup, 'about' | 'field'> }) => {
  const words = useWords();
  const [isMissing, setIsMissing] = useState(false);
  const said = field && (field.place === '' ? field.label : `${field.label}, ${field.place}`);
  if (about)
    return (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <PanelHeading>{said === null ? about.title : words('talk.in-part', { title: about.title, field: said })}</PanelHeading>
        <InlineLink to={formPath(about)}>{words('talk.open-part')}</InlineLink>
      </Flex>
    );
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <PanelHeading>{said ?? words('talk.about-all')}</PanelHeading>
      {field && !isMissing && (
        <TextButton onClick={() => setIsMissing(!goToField(field.name, field.label))}>{words('talk.go-to-field')}</TextButton>
      )}
    </Flex>
  );
};
