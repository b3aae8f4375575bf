/** A field of a form as Strapi lays it out; what is not named here is handed on as it is. */
export interface FormField {
  readonly name: string;
  readonly type: string;
  readonly attribute: { readonly type: string; readonly target?: string; readonly components?: readonly string[] };
}

export interface FormLayout {
  readonly layout: readonly (readonly (readonly FormField[])[])[];
  readonly components: Readonly<Record<string, ComponentLayout>>;
}

export interface ComponentLayout {
  readonly layout: readonly (readonly ComponentField[])[];
  readonly settings: { readonly displayName?: string };
}

export interface ComponentField {
  readonly name: string;
  readonly label: string;
  readonly attribute: { readonly type: string; readonly target?: string };
  readonly mainField?: { readonly name: string };
}
