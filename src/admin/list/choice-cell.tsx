import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** What was chosen, in the words of the form (`look/choices.json`); a dash when nothing was. */
export const ChoiceCell = ({ value }: { readonly value: unknown }) => {
  const { formatMessage } = useIntl();
  const chosen = typeof value === 'string' && value !== '' ? formatMessage({ id: value, defaultMessage: value }) : '-';
  return <Typography textColor="neutral800">{chosen}</Typography>;
};
