import { Typography } from '@strapi/design-system';
import { createPortal } from 'react-dom';

import { useWords } from '../words';
import { Banner } from './banner';
import { useFormSlot } from './use-form-slot';
import { useHoldingStill } from './use-holding-still';

/** Above a form of what was put away: it can be read, and how it comes back. */
export const ArchivedForm = ({ isPart }: { readonly isPart: boolean }) => {
  const words = useWords();
  const slot = useFormSlot();
  useHoldingStill(slot?.fields, words('archived.still'));
  if (!slot) return null;
  return createPortal(
    <Banner aria-label={words('archived.heading')}>
      <Typography tag="h2" variant="omega" fontWeight="bold">
        {words('archived.heading')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {words(isPart ? 'archived.part' : 'archived.whole')}
      </Typography>
    </Banner>,
    slot.top,
  );
};
