import type { WidgetArgs } from '@strapi/strapi/admin';

/** Boxes about draft & publish, totals of tables, hosting, and oneself: none of them is of use to staff. */
const DROPPED = ['last-published-entries', 'chart-entries', 'key-statistics', 'deploy-now', 'profile-info'];

/** The home page: editorial's boxes first, then those of Strapi that help. */
export const arrangeHome = (widgets: WidgetArgs[]): WidgetArgs[] => {
  const kept = widgets.filter(({ id }) => !DROPPED.includes(id));
  const isOurs = ({ pluginId }: WidgetArgs): boolean => pluginId === 'editorial';
  return [...kept.filter(isOurs), ...kept.filter((widget) => !isOurs(widget))];
};
