import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

import type { GovernedTypes } from '../../../contract/governed-type';
import { useGetRecentQuery } from '../api/content-api';
import { formPath } from '../document-at';
import { formatTime } from '../format-time';
import { useWords } from '../words';
import { HomeRow, Rows } from './rows';

/** A box of the home page: what was saved last, of every governed kind. */
export const createRecentWidget = (governed: GovernedTypes): ComponentType =>
  function RecentWidget() {
    const words = useWords();
    const { data, isLoading } = useGetRecentQuery(governed, { refetchOnMountOrArgChange: true });
    if (isLoading) return <Widget.Loading />;
    if (!data) return <Widget.Error />;
    if (data.length === 0) return <Typography tag="p">{words('recent.none')}</Typography>;
    return (
      <Rows>
        {data.map(({ uid, documentId, title, updatedAt, kind }) => (
          <HomeRow
            key={documentId}
            to={formPath({ uid, documentId })}
            title={title}
            note={words('recent.kind', { kind: sentenceCase(kind), time: formatTime(updatedAt) })}
          />
        ))}
      </Rows>
    );
  };

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
