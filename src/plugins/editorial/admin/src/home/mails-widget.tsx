import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useNotification, Widget } from '@strapi/strapi/admin';

import { MAIL_PREFERENCES, type MailChoiceRequest, type MailPreference } from '../../../contract/mails';
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
  const pick = async (chosen: MailChoiceRequest) => {
    if (isBusy) return;
    const answer = await choose(chosen);
    if ('error' in answer) toggleNotification({ type: 'danger', message: readRefusal(answer.error, words('fault.mails')).message });
    else toggleNotification({ type: 'success', message: words('mails.saved') });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {!data.isSendingOn && (
        <Typography tag="p" textColor="danger700">
          {words('mails.off')}
        </Typography>
      )}
      <Typography tag="p">{words('mails.intro', { address: data.address })}</Typography>
      <When
        label={words('mails.label')}
        hint={words('mails.hint')}
        value={data.preference}
        onPick={(preference) => void pick({ preference })}
      />
      <When label={words('mails.label-talk')} hint={words('mails.hint-talk')} value={data.talk} onPick={(talk) => void pick({ talk })} />
    </Flex>
  );
};

interface WhenProps {
  readonly label: string;
  readonly hint: string;
  readonly value: MailPreference;
  readonly onPick: (preference: MailPreference) => void;
}

const When = ({ label, hint, value, onPick }: WhenProps) => {
  const words = useWords();
  const pick = (picked: string | number) => {
    const preference = MAIL_PREFERENCES.find((each) => each === picked);
    if (preference !== undefined) onPick(preference);
  };
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={pick}>
        {MAIL_PREFERENCES.map((preference) => (
          <SingleSelectOption key={preference} value={preference}>
            {words(`mails.${preference}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
};
