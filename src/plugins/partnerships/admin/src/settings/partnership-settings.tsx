import { Box, EmptyStateLayout, Field, Flex, SingleSelect, SingleSelectOption, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { AddedSettingsTab } from '../../../contract/admin';
import type { MyPartnership } from '../../../contract/mine';
import { useGetManagedQuery } from '../api/keys-api';
import { useGetMineQuery } from '../api/mine-api';
import { useWords, word } from '../words';
import { LoadFailed } from './load-failed';
import { SETTINGS_TABS, type TabProps } from './tabs';
import { usePlace } from './use-place';

/** Settings of the partnerships that one manages, by tabs: our own, then those that other plugins added. */
export const createPartnershipSettings = (added: readonly AddedSettingsTab[]) => {
  const tabs = [...SETTINGS_TABS.map((tab) => ({ ...tab, label: word(tab.label) })), ...added];
  return function PartnershipSettings() {
    return <SettingsPage tabs={tabs} />;
  };
};

interface WithTabs {
  readonly tabs: readonly AddedSettingsTab[];
}

const SettingsPage = ({ tabs }: WithTabs) => {
  const words = useWords();
  const { data, error, isLoading, refetch } = useGetManagedQuery(null, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{words('settings.title')}</Page.Title>
      <Layouts.Header title={words('settings.title')} subtitle={words('settings.subtitle')} />
      <Layouts.Content>
        {error !== undefined && <LoadFailed error={error} onRetry={() => void refetch()} />}
        {data?.length === 0 && (
          <EmptyStateLayout content={`${words('settings.none.title')}. ${words('settings.none')}`} shadow="tableShadow" />
        )}
        {data && data.length > 0 && <ManagedSettings managed={data} tabs={tabs} />}
      </Layouts.Content>
    </Page.Main>
  );
};

const ManagedSettings = ({ managed, tabs }: Pick<TabProps, 'managed'> & WithTabs) => {
  const words = useWords();
  const { formatMessage } = useIntl();
  const { data: mine } = useGetMineQuery(null);
  const { of, tab, go } = usePlace();
  const workingIn = mine?.partnerships.find(({ id }) => id === mine.workingIn);
  const asked = managed.find(({ id, slug }) => of === id || of === slug);
  const partnership = asked ?? managed.find(({ id }) => id === workingIn?.id) ?? managed[0];
  const shown = tabs.find(({ value }) => value === tab) ?? tabs[0];
  if (!partnership || !shown) return null;
  return (
    <>
      <Page.Title>{words('settings.title-of', { tab: formatMessage(shown.label) })}</Page.Title>
      <Whose {...{ managed, workingIn }} shown={partnership} isOther={of !== null && !asked} onChange={(slug) => go({ of: slug })} />
      <Tabs.Root key={partnership.id} value={shown.value} onValueChange={(value) => go({ tab: value })} variant="simple">
        <TabRow aria-label={words('settings.tabs')}>
          {tabs.map(({ value, label }) => (
            <Tabs.Trigger key={value} value={value}>
              {formatMessage(label)}
            </Tabs.Trigger>
          ))}
        </TabRow>
        {tabs.map(({ value, Content }) => (
          <Tabs.Content key={value} value={value}>
            <Content partnership={partnership} managed={managed} />
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </>
  );
};

/** On small screens the tabs go on in a second row: beyond the edge nobody would look for them. */
const TabRow = styled(Tabs.List)`
  @media (max-width: 768px) {
    flex-wrap: wrap;

    button {
      width: auto;
    }
    button * {
      white-space: nowrap;
    }
  }
`;

interface WhoseProps extends Pick<TabProps, 'managed'> {
  readonly shown: TabProps['partnership'];
  readonly workingIn: MyPartnership | undefined;
  /** Another one was asked for, which is not among those that the reader manages. */
  readonly isOther: boolean;
  /** By its slug. */
  readonly onChange: (slug: string) => void;
}

/** Above every tab, so that nothing is changed for another partnership than one thinks: the side bar may name one that is not managed. */
const Whose = ({ managed, shown, workingIn, isOther, onChange }: WhoseProps) => {
  const words = useWords();
  const isElsewhere = workingIn !== undefined && managed.every(({ id }) => id !== workingIn.id);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={6}>
      <Typography tag="h2" variant="beta" style={{ overflowWrap: 'anywhere' }}>
        {shown.name}
      </Typography>
      {isOther && <NotThatOne>{words('settings.of-unknown', { shown: shown.name })}</NotThatOne>}
      {!isOther && isElsewhere && <NotThatOne>{words('settings.of-another', { picked: workingIn.name, shown: shown.name })}</NotThatOne>}
      {managed.length > 1 && <PartnershipChoice managed={managed} value={shown.slug} onChange={onChange} />}
    </Flex>
  );
};

const NotThatOne = ({ children }: { readonly children: string }) => (
  <Box background="warning100" padding={4} hasRadius role="status">
    <Typography tag="p">{children}</Typography>
  </Box>
);

interface PartnershipChoiceProps extends Pick<TabProps, 'managed'> {
  readonly value: string;
  readonly onChange: (slug: string) => void;
}

const PartnershipChoice = ({ managed, value, onChange }: PartnershipChoiceProps) => {
  const words = useWords();
  return (
    <Box maxWidth="60rem">
      <Field.Root>
        <Field.Label>{words('settings.partnership')}</Field.Label>
        <SingleSelect value={value} onChange={(picked: string | number) => onChange(String(picked))}>
          {managed.map(({ slug, name }) => (
            <SingleSelectOption key={slug} value={slug}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};
