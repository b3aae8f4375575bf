import type { FormShapes } from './form-shape';
import type { Titles } from './say-value';

/** How what stands in a body is called. */
export interface Naming {
  readonly shapes: FormShapes;
  readonly titles: Titles;
}
