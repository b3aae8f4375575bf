import { Typography } from '@strapi/design-system';

import type { PartnershipsAdmin } from '../../../../partnerships/contract/admin';
import { useWords } from '../words';
import { Banner } from './banner';
import { useHoldingStill } from './use-holding-still';
import { useToast } from './use-toast';

interface LostFormProps extends Pick<PartnershipsAdmin, 'useLeft'> {
  readonly fields: Element;
  readonly isModified: boolean;
}

/** Above a form that nothing is saved from any more, because its reader is out or it was deleted: what they typed is theirs to copy. */
export const LostForm = ({ fields, isModified, useLeft }: LostFormProps) => {
  const words = useWords();
  const left = useLeft();
  const heading = left ?? words('lost.heading');
  useHoldingStill(fields, words('lost.still'));
  useToast(left ?? '');
  return (
    <Banner role="alert">
      <Typography tag="h2" variant="omega" fontWeight="bold">
        {heading}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {words(isModified ? 'lost.words-kept' : 'lost.only-read')}
      </Typography>
    </Banner>
  );
};
