import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import type { PartnershipsAdmin } from '../../../../partnerships/contract/admin';
import type { GovernedTypes } from '../../../contract/governed-type';
import type { DocumentAt } from '../document-at';
import { MergeNotice } from '../editing/merge-notice';
import type { SaveWatch } from '../editing/save-watch';
import { ownRecordOf } from '../own-record';
import { useWords } from '../words';
import { DocumentStanding } from './document-standing';
import { PartStanding } from './part-standing';

interface PanelPorts extends Pick<PartnershipsAdmin, 'useWorksFor'> {
  readonly saves: SaveWatch;
}

/** The panel beside the form of every governed type: what readers see, what stands in the way, and the buttons. */
export const createPublicationPanel = (governed: GovernedTypes, { saves: watch, useWorksFor }: PanelPorts): PanelComponent => {
  const PublicationPanel: PanelComponent = ({ model, documentId, document }) => {
    const words = useWords();
    const type = governed[model];
    const isOurs = useWorksFor(ownRecordOf(type, document));
    if (!type) return null;
    const title = words('panel.title');
    if (!isOurs) return { title, content: <Typography variant="pi">{words('panel.others')}</Typography> };
    if (!documentId || documentId === 'create') return { title, content: <NotSavedYet /> };
    const at = { uid: model, documentId };
    if (!type.partOf) return { title, content: <Watched key={documentId} {...{ at, watch }} standing={<DocumentStanding at={at} />} /> };
    const partId: unknown = document?.globalId;
    return {
      title,
      content: (
        <Watched
          key={documentId}
          {...{ at, watch }}
          standing={<PartStanding at={at} partOf={type.partOf} partId={typeof partId === 'string' ? partId : undefined} />}
        />
      ),
    };
  };
  return PublicationPanel;
};

interface WatchedProps {
  readonly at: DocumentAt;
  readonly watch: SaveWatch;
  readonly standing: ReactNode;
}

/** Above where it stands: what was typed here and not saved, because somebody else saved meanwhile. */
const Watched = ({ at, watch, standing }: WatchedProps) => (
  <Flex direction="column" alignItems="stretch" width="100%">
    <MergeNotice at={at} watch={watch} />
    {standing}
  </Flex>
);

const NotSavedYet = () => {
  const words = useWords();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {words('panel.unsaved')}
    </Typography>
  );
};
