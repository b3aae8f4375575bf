import { Box, Menu, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';

import type { Mine } from '../../../contract/mine';
import { useWords } from '../words';
import { usePick } from './use-pick';

interface SwitcherProps {
  readonly mine: Mine;
  readonly onPicked: () => void;
}

/** Where one works: to choose from several partnerships, or the name of the only one. */
export const Switcher = ({ mine: { partnerships, workingIn }, onPicked }: SwitcherProps) => {
  const words = useWords();
  const [only] = partnerships;
  if (!only) return null;
  if (partnerships.length === 1) return <OnlyOne name={only.name} shortName={only.shortName} />;
  const picked = partnerships.find(({ id }) => id === workingIn);
  return (
    <Place>
      <SwitcherMenu
        label={words('switcher.change', { name: picked?.name ?? words('switcher.all') })}
        shown={picked?.shortName ?? words('switcher.all-short')}
        choices={[{ id: null, name: words('switcher.all') }, ...partnerships]}
        picked={picked?.id ?? null}
        onPicked={onPicked}
      />
    </Place>
  );
};

const OnlyOne = ({ name, shortName }: { readonly name: string; readonly shortName: string }) => {
  const words = useWords();
  return (
    <Place>
      <Box title={words('switcher.only', { name })} padding={1}>
        <VisuallyHidden>{words('switcher.only', { name })}</VisuallyHidden>
        <ShortName aria-hidden>{shortName}</ShortName>
      </Box>
    </Place>
  );
};

interface SwitcherMenuProps {
  readonly label: string;
  readonly shown: string;
  readonly choices: readonly { readonly id: string | null; readonly name: string }[];
  readonly picked: string | null;
  readonly onPicked: () => void;
}

const SwitcherMenu = ({ label, shown, choices, picked, onPicked }: SwitcherMenuProps) => {
  const words = useWords();
  const pick = usePick(onPicked);
  return (
    <Menu.Root>
      <Trigger variant="tertiary" size="S" aria-label={label} title={label} endIcon={null}>
        <ShortName>{shown}</ShortName>
      </Trigger>
      <Choices popoverPlacement="bottom-start" maxHeight="60vh">
        <Menu.Label>{words('switcher.in')}</Menu.Label>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.id ?? 'all'}
            startIcon={<Check opacity={choice.id === picked ? 1 : 0} aria-hidden />}
            aria-current={choice.id === picked}
            onSelect={() => void pick(choice)}
          >
            {choice.name}
          </Menu.Item>
        ))}
      </Choices>
    </Menu.Root>
  );
};

const Place = styled(Box)`
  display: flex;
  justify-content: center;
  padding: 0.8rem 0.4rem;
  max-width: 100%;
`;

const Trigger = styled(Menu.Trigger)`
  height: auto;
  min-height: 3.2rem;
  width: 100%;
  justify-content: center;
  padding: 0.6rem 0.2rem;
`;

/** Below its button, so that it moves sideways into the window, and with a scrollbar, which Strapi's menus hide. */
const Choices = styled(Menu.Content)`
  max-width: calc(100vw - 1.6rem);

  && {
    scrollbar-width: thin;
  }
`;

/** The side bar is narrow: small letters on up to three lines, and the whole name in the tooltip and the menu. */
const ShortName = styled(Typography)`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
  font-size: 1.2rem;
  font-weight: 600;
  line-height: 1.25;
  text-align: center;
  white-space: normal;
  overflow-wrap: break-word;
`;
