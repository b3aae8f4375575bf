import type { addUnions } from './add-unions';
import type { Builder } from './builder';
import type { addEnums } from './enums/add-enums';

/** What a part of the schema is built with. */
export interface Toolkit {
  readonly builder: Builder;
  readonly enums: ReturnType<typeof addEnums>;
  readonly unions: ReturnType<typeof addUnions>;
}
