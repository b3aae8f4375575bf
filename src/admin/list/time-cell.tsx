import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** A day and a time in few letters; a dash when there is none. */
export const TimeCell = ({ value }: { readonly value: unknown }) => {
  const { formatDate } = useIntl();
  const shown = typeof value === 'string' && value !== '' ? formatDate(value, { dateStyle: 'medium', timeStyle: 'short' }) : '-';
  return <Typography textColor="neutral800">{shown}</Typography>;
};
