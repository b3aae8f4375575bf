import { useIntl } from 'react-intl';

/** What every dialog of the admin says, in the reader's language. */
export const useCommonWords = () => {
  const { formatMessage } = useIntl();
  return {
    cancel: formatMessage({ id: 'concord.cancel', defaultMessage: 'Cancel' }),
    close: formatMessage({ id: 'concord.close', defaultMessage: 'Close' }),
  };
};
