import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { Problem } from '../../../../../kernel/problem';
import { subjectKey } from '../../../../../kernel/subject';
import type { SubjectRef } from '../../../../../kernel/subject';
import { useWords } from '../words';
import { InlineLink } from './inline-link';
import { PanelHeading } from './panel-heading';

interface ProblemListProps {
  readonly title: string;
  readonly tone: 'danger' | 'warning';
  readonly problems: readonly Problem[];
  /** Where each place is edited, by subject key. */
  readonly links: Readonly<Record<string, string>>;
  /** The document on this page: its problems need no link. */
  readonly here: SubjectRef;
}

/** Problems in words, each with a link to the document in which it is mended. */
export const ProblemList = ({ title, tone, problems, links, here }: ProblemListProps) => {
  const words = useWords();
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
              {problem.place && subjectKey(problem.place) !== subjectKey(here) && links[subjectKey(problem.place)] && (
                <InlineLink to={links[subjectKey(problem.place)] ?? ''}>{words('problem.open', { title: problem.place.title })}</InlineLink>
              )}
            </li>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
};
