import { Box, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { NavLink, useParams } from 'react-router-dom';

import { useGetLifeQuery } from '../api/life-api';
import { LifeTab } from '../life/life-tab';
import { useWords } from '../words';

/** What can become of one partnership, for an administrator of the network, who manages none. */
export const PartnershipLifePage = () => {
  const words = useWords();
  const { partnership = '' } = useParams();
  const { data } = useGetLifeQuery({ partnership });
  const header = useHeadingFocus();
  return (
    <Page.Main>
      <Page.Title>{words('life.open')}</Page.Title>
      <Box ref={header}>
        <Layouts.Header
          title={data?.name ?? words('life.open')}
          subtitle={words('life.open')}
          navigationAction={
            <Link tag={NavLink} to=".." end startIcon={<ArrowLeft />}>
              {words('network.title')}
            </Link>
          }
        />
      </Box>
      <Layouts.Content>
        <LifeTab key={partnership} partnership={partnership} />
      </Layouts.Content>
    </Page.Main>
  );
};

/** Who comes by keyboard or hears the page begins at its heading, not at the link that is gone. */
const useHeadingFocus = () => {
  const header = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = header.current?.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.style.outline = 'none';
    heading.focus();
  }, []);
  return header;
};
