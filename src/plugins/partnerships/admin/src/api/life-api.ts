import { adminApi } from '@strapi/strapi/admin';

import type { LifeActName, LifeOverview, LifeResponse, LifeWish, Performing, PlanResponse, ShownPlan } from '../../../contract/life';
import type { At } from './managed';
import { NARROWED } from './mine-api';
import { refusalCode } from './refusal-code';

interface AtAct extends At {
  readonly act: LifeActName;
}

const life = ({ partnership }: At): string => `/partnership-life/${partnership}`;
const planOf = ({ data }: PlanResponse): ShownPlan => data;

/** What can become of a partnership (contract/life.ts). */
const lifeApi = adminApi.enhanceEndpoints({ addTagTypes: ['Life', 'Managed', 'Mine', 'Network', ...NARROWED] }).injectEndpoints({
  endpoints: (build) => ({
    getLife: build.query<LifeOverview, At>({
      query: life,
      transformResponse: ({ data }: LifeResponse) => data,
      providesTags: ['Life'],
    }),
    planLife: build.mutation<ShownPlan, AtAct & { readonly wish: LifeWish }>({
      query: ({ act, wish, ...at }) => ({ url: `${life(at)}/${act}/plan`, method: 'POST', data: wish }),
      transformResponse: planOf,
    }),
    performLife: build.mutation<ShownPlan, AtAct & { readonly performing: Performing }>({
      query: ({ act, performing, ...at }) => ({ url: `${life(at)}/${act}`, method: 'POST', data: performing }),
      transformResponse: planOf,
      // A refusal changed nothing, and what was typed for it stays; a plan that is out of date tells that something else changed.
      invalidatesTags: (_result, error) => {
        if (error === undefined) return ['Life', 'Managed', 'Mine', 'Network', ...NARROWED];
        return refusalCode(error) === 'plan.stale' ? ['Life'] : [];
      },
    }),
  }),
});

export const { useGetLifeQuery, usePlanLifeMutation, usePerformLifeMutation } = lifeApi;
