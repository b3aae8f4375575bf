import { useEffect, useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router-dom';

import type { Mine } from '../../../contract/mine';
import { useGetMineQuery } from '../api/mine-api';
import { SupportNotice } from '../support/support-notice';
import { ClosedLinks, isClosedTo } from './closed-links';
import { isForm, isNobody, keepsForm, mayNobodyOpen, type Opened } from './nobody';
import { NobodyPage } from './nobody-page';
import { SideBarPlace } from './side-bar-place';
import { Switcher } from './switcher';
import { useMergedNotice } from './use-merged-notice';

/** A form may be open for long: what one works for may end, or become part of another, meanwhile. */
const LOOK_AGAIN_MS = 30_000;

const CONTENT = /^\/(?:$|content-manager\b)/;

/** Around every page of the admin: where one works, what is open to one, and kind words when that is nothing. */
export const Frame = () => {
  const { pathname } = useLocation();
  const { data: mine, refetch } = useGetMineQuery(null, { pollingInterval: LOOK_AGAIN_MS });
  useMergedNotice(mine);
  const [round, setRound] = useState(0);
  // A membership may begin or end at any time: each page that is opened asks anew.
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const look = async () => {
      const { data } = await refetch();
      setOpened(data ? { pathname, mine: data } : null);
    };
    void look();
  }, [pathname, refetch]);
  const startAgain = () => {
    // A form keeps what was typed.
    if (!isForm(pathname)) setRound(round + 1);
  };
  return (
    <>
      <SideBarPlace>{mine && <Switcher mine={mine} onPicked={startAgain} />}</SideBarPlace>
      {mine && <SupportNotice mine={mine} isAtContent={CONTENT.test(pathname)} />}
      {mine && <ClosedLinks mine={mine} />}
      {mine && isClosedTo(mine, pathname) ? (
        <Navigate to="/" replace />
      ) : (
        <Inside key={round} mine={mine} opened={opened} onAgain={() => void refetch()} />
      )}
    </>
  );
};

interface InsideProps {
  readonly mine: Mine | undefined;
  readonly opened: Opened | null;
  readonly onAgain: () => void;
}

const Inside = ({ mine, opened, onAgain }: InsideProps) => {
  const { pathname } = useLocation();
  const isShut = mine && isNobody(mine) && !mayNobodyOpen(pathname) && !keepsForm(opened, pathname);
  return isShut ? <NobodyPage onAgain={onAgain} /> : <Outlet />;
};
