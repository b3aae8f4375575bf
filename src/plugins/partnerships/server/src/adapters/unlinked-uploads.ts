import type { MediaRulesPorts } from './media-owner';

interface Uploads {
  upload: (sent: { readonly data?: { readonly fileInfo?: unknown } }, options: unknown) => Promise<unknown>;
}

/**
 * Strapi links a file to the document that an upload names (`ref`, `refId`, `field`), past revisions, sign-off and the rules of
 * documents. Here what staff upload is linked to nothing: it gets into a document by a save of that. To be called in `register`.
 */
export const leaveUploadsUnlinked = ({ strapi, actingOnes }: MediaRulesPorts): void => {
  const uploads = strapi.plugin('upload').service<Uploads>('upload');
  const { upload } = uploads;
  uploads.upload = async (sent, options) => {
    const { scope } = await actingOnes.current();
    return await upload(scope.kind === 'staff' ? { ...sent, data: { fileInfo: sent.data?.fileInfo } } : sent, options);
  };
};
