import { Typography } from '@strapi/design-system';

import { ListRow, RowList, Section } from '../../../../../admin-parts';
import type { SupportAccess } from '../../../contract/people';
import { formatMinute } from '../settings/format-day';
import { useWords, type Words } from '../words';
import { EndVisit } from './end-visit';

interface SupportHistoryProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly history: readonly SupportAccess[];
}

/** Who of the network's administrators opened the working copies: all of it, for good; what is open here can be ended. */
export const SupportHistory = ({ partnership, history }: SupportHistoryProps) => {
  const words = useWords();
  return (
    <Section title={words('support.title')} intro={words(history.length === 0 ? 'support.none' : 'support.intro')}>
      {history.length > 0 && (
        <RowList label={words('support.title')}>
          {history.map((access) => (
            <ListRow key={access.id} acts={access.isOpen && access.to === null && <EndVisit partnership={partnership} access={access} />}>
              <Typography>{deed(words, access)}</Typography>
              <Typography
                variant="pi"
                fontWeight={access.isOpen ? 'bold' : 'regular'}
                textColor={access.isOpen ? 'danger700' : 'neutral600'}
              >
                {times(words, access)}
              </Typography>
            </ListRow>
          ))}
        </RowList>
      )}
    </Section>
  );
};

const deed = (words: Words, { openedBy, reason, before, to }: SupportAccess): string => {
  const facts = { name: openedBy ?? words('support.somebody'), reason };
  if (to !== null) return words('support.by-beside', { ...facts, to });
  return before === null ? words('support.by', facts) : words('support.by-before', { ...facts, before });
};

const times = (words: Words, { isOpen, begunAt, endsAt, endedAt }: SupportAccess): string => {
  if (isOpen) return words('support.open', { time: formatMinute(endsAt) });
  const begun = formatMinute(begunAt);
  if (endedAt !== null) return words('support.ended-early', { begun, ended: formatMinute(endedAt) });
  return words('support.ran', { begun, ended: formatMinute(endsAt) });
};
