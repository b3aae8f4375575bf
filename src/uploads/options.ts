import { z } from 'zod';

/** `upload.config.providerOptions` in config/plugins.ts. */
const OPTIONS = z.object({
  /** An absolute path outside `public/`. Several nodes share it. */
  folder: z.string().min(1),
  /** What the addresses are signed with; the same on every node. */
  secret: z.string({ error: 'ADMIN_JWT_SECRET is not set: private files cannot be signed without it.' }).min(1),
  maxBytes: z.number().int().positive(),
});

export type UploadOptions = z.infer<typeof OPTIONS>;

export const parseUploadOptions = (options: unknown): UploadOptions => OPTIONS.parse(options);
