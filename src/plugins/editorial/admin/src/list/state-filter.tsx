import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Link, useLocation, useParams } from 'react-router-dom';
import { styled } from 'styled-components';

import type { GovernedTypes } from '../../../contract/governed-type';
import { useGetStateCountsQuery } from '../api/listing-api';
import { useWords } from '../words';
import { stateLinks } from './state-links';

/** Above the lists of governed types: how many stand where, each a link that narrows the list. Parts have no states of their own. */
export const createStateFilter = (governed: GovernedTypes) => {
  const StateFilter = () => {
    const { slug: uid = '' } = useParams();
    const type = governed[uid];
    return type && !type.partOf ? <StateBar key={uid} uid={uid} /> : null;
  };
  return StateFilter;
};

const StateBar = ({ uid }: { readonly uid: string }) => {
  const words = useWords();
  const { search } = useLocation();
  const { anchor, slot } = useListSlot();
  const { data } = useGetStateCountsQuery(uid, { refetchOnMountOrArgChange: 5 });
  return (
    <>
      <span ref={anchor} hidden />
      {slot &&
        data &&
        createPortal(
          <nav aria-label={words('list.by-state')}>
            <Chips>
              {stateLinks(data, search).map(({ state, count, isChosen, search: to }) => (
                <li key={state ?? 'all'}>
                  <Chip to={{ search: to }} aria-current={isChosen ? 'true' : undefined}>
                    {words(state === null ? 'list.all' : `state.${state}`)} <Count>{count}</Count>
                  </Chip>
                </li>
              ))}
            </Chips>
          </nav>,
          slot,
        )}
    </>
  );
};

/** Strapi's place for additions is among the buttons above its list; the links stand in a line of their own below those. */
const useListSlot = () => {
  const anchor = useRef<HTMLSpanElement>(null);
  const [slot, setSlot] = useState<Element | null>(null);
  useLayoutEffect(() => {
    const main = anchor.current?.closest('main');
    const bar = [...(main?.children ?? [])].find((child) => child.contains(anchor.current));
    if (!bar) return undefined;
    const line = document.createElement('div');
    // A line to itself, among what stands side by side.
    line.style.width = '100%';
    bar.append(line);
    setSlot(line);
    return () => line.remove();
  }, []);
  return { anchor, slot };
};

const Chips = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]};
  padding-top: ${({ theme }) => theme.spaces[2]};
  list-style: none;
`;

const Chip = styled(Link)`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  min-height: 3.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 1.6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  text-decoration: none;

  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &[aria-current] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

const Count = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-variant-numeric: tabular-nums;
`;
