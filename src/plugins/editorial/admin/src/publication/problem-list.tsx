import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useState } from 'react';

import type { Place, Problem } from '../../../../../kernel/problem';
import { subjectKey } from '../../../../../kernel/subject';
import type { SubjectRef } from '../../../../../kernel/subject';
import { goToField } from '../go-to-field';
import { useWords } from '../words';
import { InlineLink } from './inline-link';
import { PanelHeading } from './panel-heading';

interface ProblemListProps {
  readonly title: string;
  readonly tone: 'danger' | 'warning';
  readonly problems: readonly Problem[];
  /** Where each place is edited, by subject key. */
  readonly links: Readonly<Record<string, string>>;
  /** StandingResponse.labels. */
  readonly labels: Readonly<Record<string, string>>;
  /** The document on this page. */
  readonly here: SubjectRef;
}

/** Problems in words, each with the way to where it is mended: the form of another document, or a field of this one. */
export const ProblemList = ({ title, tone, problems, here, ...known }: ProblemListProps) => {
  if (problems.length === 0) return null;
  return (
    <Box background={`${tone}100`} borderColor={`${tone}200`} hasRadius padding={3} width="100%">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <PanelHeading icon={<WarningCircle aria-hidden fill={`${tone}600`} width="16px" height="16px" />}>{title}</PanelHeading>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {problems.map((problem, index) => (
            <li key={index}>
              <Typography tag="p" variant="pi" textColor="neutral800">
                {problem.message}
              </Typography>
              {problem.place && <WayThere place={problem.place} here={here} {...known} />}
            </li>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
};

interface WayThereProps extends Pick<ProblemListProps, 'links' | 'labels' | 'here'> {
  readonly place: Place;
}

const WayThere = ({ place: { attribute, ...document }, here, links, labels }: WayThereProps) => {
  const words = useWords();
  const [isMissing, setIsMissing] = useState(false);
  const link = links[subjectKey(document)];
  if (subjectKey(document) !== subjectKey(here))
    return link === undefined ? null : <InlineLink to={link}>{words('problem.open', { title: document.title })}</InlineLink>;
  const label = labels[`${document.type}.${attribute?.split('.')[0] ?? ''}`];
  if (attribute === undefined || label === undefined || isMissing) return null;
  return <TextButton onClick={() => setIsMissing(!goToField(attribute, label))}>{words('problem.go-to', { field: label })}</TextButton>;
};
