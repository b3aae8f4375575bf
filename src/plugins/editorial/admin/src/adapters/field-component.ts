import type { ComponentType } from 'react';

/** Strapi's registry of inputs does not say which props it hands over; each input declares the ones it reads. */
export const fieldComponent = <Props extends object>(component: ComponentType<Props>): ComponentType =>
  component as unknown as ComponentType;
