import { adminApi } from '@strapi/strapi/admin';

import type { NewComment, NewThread, Talk, TalkResponse } from '../../../contract/talk';
import type { DocumentAt } from '../document-at';

interface InThread extends DocumentAt {
  readonly thread: string;
}

const address = ({ uid, documentId }: DocumentAt): string => `/editorial/documents/${uid}/${documentId}/talk`;
const talkOf = ({ data }: TalkResponse): Talk => data;

/** The endpoints of comments (contract/talk.ts). What is refused may be so because something moved: it is looked up again as well. */
const talkApi = adminApi.enhanceEndpoints({ addTagTypes: ['Talk'] }).injectEndpoints({
  endpoints: (build) => ({
    getTalk: build.query<Talk, DocumentAt>({ query: address, transformResponse: talkOf, providesTags: ['Talk'] }),
    openThread: build.mutation<Talk, DocumentAt & { readonly said: NewThread }>({
      query: ({ said, ...at }) => ({ url: address(at), method: 'POST', data: said }),
      transformResponse: talkOf,
      invalidatesTags: ['Talk'],
    }),
    replyInThread: build.mutation<Talk, InThread & { readonly said: NewComment }>({
      query: ({ said, thread, ...at }) => ({ url: `${address(at)}/${thread}/replies`, method: 'POST', data: said }),
      transformResponse: talkOf,
      invalidatesTags: ['Talk'],
    }),
    settleThread: build.mutation<Talk, InThread & { readonly act: 'resolve' | 'reopen' }>({
      query: ({ act, thread, ...at }) => ({ url: `${address(at)}/${thread}/${act}`, method: 'POST', data: {} }),
      transformResponse: talkOf,
      invalidatesTags: ['Talk'],
    }),
    takeBackComment: build.mutation<Talk, InThread & { readonly comment: string }>({
      query: ({ comment, thread, ...at }) => ({ url: `${address(at)}/${thread}/comments/${comment}/take-back`, method: 'POST', data: {} }),
      transformResponse: talkOf,
      invalidatesTags: ['Talk'],
    }),
  }),
});

export const { useGetTalkQuery, useOpenThreadMutation, useReplyInThreadMutation, useSettleThreadMutation, useTakeBackCommentMutation } =
  talkApi;
