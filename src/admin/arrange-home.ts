import type { WidgetArgs } from '@strapi/strapi/admin';

/** Boxes about draft & publish, totals of tables, hosting and oneself. What was edited last is shown by a box of ours, with kinds that staff know. */
const DROPPED = ['last-edited-entries', 'last-published-entries', 'chart-entries', 'key-statistics', 'deploy-now', 'profile-info'];

/** The home page: editorial's boxes first, then those of Strapi that help. */
export const arrangeHome = (widgets: WidgetArgs[]): WidgetArgs[] => {
  const kept = widgets.filter(({ id }) => !DROPPED.includes(id));
  const isOurs = ({ pluginId }: WidgetArgs): boolean => pluginId === 'editorial';
  return [...kept.filter(isOurs), ...kept.filter((widget) => !isOurs(widget))];
};
