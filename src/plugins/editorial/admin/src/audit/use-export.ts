import { useNotification } from '@strapi/strapi/admin';

import type { AuditExport, AuditFilter, AuditForm } from '../../../contract/audit';
import { useExportAuditMutation } from '../api/audit-api';
import { readRefusal } from '../api/refusal';
import { useWords } from '../words';

/** Exports what a filter says, and has the browser save it. */
export const useExport = (filter: AuditFilter) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [exportAudit, { isLoading }] = useExportAuditMutation();
  const exportAs = async (form: AuditForm): Promise<void> => {
    const answer = await exportAudit({ form, filter });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: readRefusal(answer.error, words('audit.export-failed')).message });
      return;
    }
    save(answer.data);
    toggleNotification({ type: 'success', message: words('audit.exported', { name: answer.data.name }) });
  };
  return { exportAs, isBusy: isLoading };
};

const save = ({ name, mime, text }: AuditExport): void => {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
