import { adminApi } from '@strapi/strapi/admin';

/** A partnership as Strapi's relation fields name it. */
export interface OwnerRow {
  readonly id: number;
  readonly documentId: string;
  readonly shortName: string;
}

interface Listed {
  readonly results: readonly OwnerRow[];
}

interface Asked {
  /** The content type of partnerships. */
  readonly uid: string;
  /** Global id. */
  readonly partnership: string;
}

const ownerApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getOwnerRow: build.query<OwnerRow | null, Asked>({
      query: ({ uid, partnership }) =>
        `/content-manager/collection-types/${uid}?filters[globalId][$eq]=${encodeURIComponent(partnership)}&pageSize=1`,
      transformResponse: ({ results }: Listed) => results[0] ?? null,
    }),
  }),
});

export const { useGetOwnerRowQuery } = ownerApi;
