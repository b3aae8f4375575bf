import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';

import type { GovernedTypes } from '../../../contract/governed-type';
import { useWords } from '../words';
import { DocumentStanding } from './document-standing';
import { PartStanding } from './part-standing';

/** The panel beside the form of every governed type: what readers see, what stands in the way, and the buttons. */
export const createPublicationPanel = (governed: GovernedTypes): PanelComponent => {
  const PublicationPanel: PanelComponent = ({ model, documentId, document }) => {
    const words = useWords();
    const type = governed[model];
    if (!type) return null;
    const title = words('panel.title');
    if (!documentId || documentId === 'create') return { title, content: <NotSavedYet /> };
    const at = { uid: model, documentId };
    if (!type.partOf) return { title, content: <DocumentStanding key={documentId} at={at} /> };
    const partId: unknown = document?.globalId;
    return {
      title,
      content: <PartStanding key={documentId} at={at} partOf={type.partOf} partId={typeof partId === 'string' ? partId : undefined} />,
    };
  };
  return PublicationPanel;
};

const NotSavedYet = () => {
  const words = useWords();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {words('panel.unsaved')}
    </Typography>
  );
};
