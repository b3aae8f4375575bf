import { useState } from 'react';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router-dom';

import type { Mine } from '../../../contract/mine';
import { SETTINGS_PATH, withoutPartnership } from '../../../contract/settings-address';
import { ADDING } from '../network/adding';
import { NETWORK_PATH, SupportNotice } from '../support/support-notice';
import { ClosedLinks } from './closed-links';
import { isClosedTo } from './closed-to';
import { isForm, isNobody, keepsForm, mayNobodyOpen, type Opened } from './nobody';
import { NobodyPage } from './nobody-page';
import { SideBarPlace } from './side-bar-place';
import { Switcher } from './switcher';
import { useMergedNotice } from './use-merged-notice';
import { useReach } from './use-reach';

const CONTENT = /^\/(?:$|content-manager\b)/;

/** Around every page of the admin: where one works, what is open to one, and kind words when that is nothing. */
export const createFrame = (partnershipUid: string) => {
  const newPartnership = `/content-manager/collection-types/${partnershipUid}/create`;
  const Frame = () => {
    const { pathname } = useLocation();
    return pathname === newPartnership ? <Navigate to={NETWORK_PATH} state={ADDING} replace /> : <Framed pathname={pathname} />;
  };
  return Frame;
};

const Framed = ({ pathname }: { readonly pathname: string }) => {
  const { mine, opened, left, look } = useReach(pathname);
  useMergedNotice(mine);
  const [round, setRound] = useState(0);
  const navigate = useNavigate();
  const { search } = useLocation();
  const startAgain = () => {
    // A form keeps what was typed.
    if (isForm(pathname)) return;
    if (pathname === SETTINGS_PATH) navigate({ search: withoutPartnership(search) }, { replace: true });
    setRound(round + 1);
  };
  return (
    <>
      <SideBarPlace>{mine && <Switcher mine={mine} onPicked={startAgain} />}</SideBarPlace>
      {mine && <SupportNotice mine={mine} isAtContent={CONTENT.test(pathname)} />}
      {mine && <ClosedLinks mine={mine} />}
      {mine && isClosedTo(mine, pathname) ? (
        <Navigate to="/" replace />
      ) : (
        <Inside key={round} {...{ mine, opened, left, pathname }} onAgain={look} />
      )}
    </>
  );
};

interface InsideProps {
  readonly mine: Mine | undefined;
  readonly opened: Opened | null;
  readonly left: Mine['partnerships'];
  readonly pathname: string;
  readonly onAgain: () => void;
}

const Inside = ({ mine, opened, left, pathname, onAgain }: InsideProps) => {
  const isShut = mine && isNobody(mine) && !mayNobodyOpen(pathname) && !keepsForm(opened, pathname);
  return isShut ? <NobodyPage left={left} onAgain={onAgain} /> : <Outlet />;
};
