import type { Toolkit } from '../toolkit';

export const addTermTypes = ({ builder }: Toolkit): void => {
  builder.objectType('Audience', {
    description: 'Who something is for, from a short list that all partnerships share.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Such as `Schools`.' }),
      slug: t.exposeString('slug', { description: 'Such as `schools`; use it as the `audience` argument.' }),
    }),
  });
  builder.objectType('Topic', {
    description: 'What something is about, from a short list that all partnerships share.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Such as `Domestic abuse`.' }),
      slug: t.exposeString('slug', { description: 'Such as `domestic-abuse`; use it as the `topic` argument.' }),
    }),
  });
};
