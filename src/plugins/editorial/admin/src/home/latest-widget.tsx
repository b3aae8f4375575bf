import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { Link as RouterLink } from 'react-router-dom';

import type { GovernedTypes } from '../../../contract/governed-type';
import { useGetLatestQuery } from '../api/content-api';
import { useWords } from '../words';
import { LatestList } from './latest-list';

/** The home page's box: to start a whole (a newsletter), and those saved last, which scroll: Strapi fixes the height of its boxes. */
export const createLatestWidget = (governed: GovernedTypes): ComponentType => {
  const [uid] = Object.entries(governed).find(([, type]) => type.parts) ?? [];
  const titledBy = uid ? governed[uid]?.title : undefined;
  return function LatestWidget() {
    return uid && titledBy ? <Latest uid={uid} titledBy={titledBy} /> : <Widget.NoData />;
  };
};

interface LatestProps {
  readonly uid: string;
  /** The attribute that holds the title. */
  readonly titledBy: string;
}

const Latest = ({ uid, titledBy }: LatestProps) => {
  const words = useWords();
  const { data, isLoading } = useGetLatestQuery({ uid, titledBy }, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (!data) return <Widget.Error />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex>
        <LinkButton tag={RouterLink} to={`/content-manager/collection-types/${uid}/create`} variant="secondary" startIcon={<Plus />}>
          {words('latest.new')}
        </LinkButton>
      </Flex>
      {data.length > 0 ? <LatestList uid={uid} documents={data} /> : <Typography tag="p">{words('latest.none')}</Typography>}
    </Flex>
  );
};
