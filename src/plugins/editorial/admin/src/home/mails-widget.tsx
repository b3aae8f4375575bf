import { Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useNotification, Widget } from '@strapi/strapi/admin';

import { MAIL_PREFERENCES } from '../../../contract/mails';
import { useChooseMailsMutation, useGetMailChoiceQuery } from '../api/mails-api';
import { readRefusal } from '../api/refusal';
import { useWords } from '../words';

/** When e-mails come to the reader: chosen at once, with no button to forget. */
export const MailsWidget = () => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const { data, isLoading } = useGetMailChoiceQuery(null, { refetchOnMountOrArgChange: true });
  const [choose, { isLoading: isBusy }] = useChooseMailsMutation();
  if (isLoading) return <Widget.Loading />;
  if (!data) return <Widget.Error />;
  const pick = async (value: string) => {
    const preference = MAIL_PREFERENCES.find((each) => each === value);
    if (preference === undefined || isBusy) return;
    const answer = await choose(preference);
    if ('error' in answer) toggleNotification({ type: 'danger', message: readRefusal(answer.error, words('fault.mails')).message });
    else toggleNotification({ type: 'success', message: words('mails.saved') });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {!data.isSendingOn && (
        <Typography tag="p" textColor="warning700">
          {words('mails.off')}
        </Typography>
      )}
      <Field.Root hint={words('mails.hint')}>
        <Field.Label>{words('mails.label', { address: data.address })}</Field.Label>
        <Radio.Group value={data.preference} aria-label={words('mails.title')} onValueChange={(value: string) => void pick(value)}>
          {MAIL_PREFERENCES.map((preference) => (
            <Radio.Item key={preference} value={preference}>
              {words(`mails.${preference}`)}
            </Radio.Item>
          ))}
        </Radio.Group>
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
};
