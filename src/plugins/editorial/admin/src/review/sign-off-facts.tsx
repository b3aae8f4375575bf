import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import type { SignOffStanding } from '../../../contract/sign-off';
import type { DocumentAt } from '../document-at';
import { FoldedList } from '../publication/folded-list';
import { PanelHeading } from '../publication/panel-heading';
import { useWords } from '../words';
import { AskedChanges } from './asked-changes';
import { ownLapsed } from './review-buttons';
import { Said } from './said';
import { SignOffRow } from './sign-off-row';
import { whoseAgency } from './whose-agency';

interface SignOffFactsProps {
  readonly at: DocumentAt;
  readonly signOff: SignOffStanding;
  /** The button with which the reader agrees again, to stand beside what changed. */
  readonly again?: ReactNode;
}

/** Where the round of review stands. Before there is one: what will be needed, if anything. */
export const SignOffFacts = ({ at, signOff, again }: SignOffFactsProps) => {
  const words = useWords();
  const { submitted, asked, signOffs, missing } = signOff;
  if (!submitted && (missing.length === 0 || isOutOfPlace(signOff))) return null;
  const lapsed = ownLapsed(signOff);
  // While changes are asked for, nobody is waited for.
  const shown = asked ? signOffs.filter(({ agreed }) => agreed !== null) : signOffs;
  return (
    <Part>
      <PanelHeading>{words('signoff.title')}</PanelHeading>
      {submitted && <Said act={submitted} word="signoff.submitted" />}
      {asked && <AskedChanges asked={asked} />}
      {shown.length > 0 && (
        <Rows aria-label={words('signoff.who')}>
          {shown.map((line) => (
            <SignOffRow key={whoseAgency(line)} at={at} line={line} again={line === lapsed ? again : undefined} />
          ))}
        </Rows>
      )}
      {submitted && missing.length === 0 && !asked && (
        <Typography tag="p" variant="pi" fontWeight="bold" textColor="success700">
          {words(signOffs.length === 0 ? 'signoff.none-needed' : 'signoff.complete')}
        </Typography>
      )}
      {!asked && <FoldedList title={words(submitted ? 'signoff.missing' : 'signoff.needed')} items={missing} />}
    </Part>
  );
};

/** Nothing new is there to be reviewed. */
const isOutOfPlace = ({ permissions: { submit } }: SignOffStanding): boolean => !submit.allowed && submit.code === 'review.not-now';

const Part = styled(Flex).attrs({ tag: 'section', direction: 'column', alignItems: 'stretch', gap: 3 })`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  padding-top: ${({ theme }) => theme.spaces[4]};
`;

const Rows = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
`;
