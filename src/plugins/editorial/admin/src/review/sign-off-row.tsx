import { Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, CheckCircle, Clock } from '@strapi/icons';
import type { ReactNode } from 'react';

import type { SignOffLine } from '../../../contract/sign-off';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { ChangesSince } from './changes-since';
import { Said } from './said';

interface SignOffRowProps {
  readonly at: DocumentAt;
  readonly line: SignOffLine;
  readonly again?: ReactNode;
}

/** An agency or a person: agreed, not yet, or agreed to earlier words, with what changed since. */
export const SignOffRow = ({ line: { name, partnership, isCompulsory, isYours, agreed }, at, again }: SignOffRowProps) => {
  const words = useWords();
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Flex flex="none" paddingTop="1px" aria-hidden>
        {agreed ? agreed.covers ? <CheckCircle fill="success600" /> : <ArrowClockwise fill="warning600" /> : <Clock fill="neutral500" />}
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth={0}>
        <Typography tag="p" variant="pi" textColor="neutral800" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
          {name}
          {partnership !== null && <Aside>, {partnership}</Aside>}
          {isYours && <Aside> ({words(agreed?.by === name ? 'signoff.you' : 'signoff.yours')})</Aside>}
          {isCompulsory && <Aside>, {words('signoff.compulsory')}</Aside>}
        </Typography>
        {agreed ? (
          <Said act={agreed} word={agreed.covers ? 'signoff.agreed' : 'signoff.agreed-earlier'} />
        ) : (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {words('signoff.not-yet')}
          </Typography>
        )}
        {agreed && !agreed.covers && (
          <ChangesSince changes={agreed.changesSince} isOpenAtFirst={again !== undefined} at={at} revision={agreed.revision} />
        )}
        {again}
      </Flex>
    </Flex>
  );
};

const Aside = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="pi" fontWeight="regular" textColor="neutral600">
    {children}
  </Typography>
);
