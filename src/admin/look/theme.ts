/** Concord's teal in place of Strapi's violet. Checked for contrast: AA on every surface it stands on, in both themes. */
export const theme = {
  light: {
    colors: {
      primary100: '#e8f3f5',
      primary200: '#c2dfe5',
      primary500: '#3d8fa3',
      primary600: '#176478',
      primary700: '#0f4a5a',
      /** Darker than Strapi's, whose headings of boxes are too pale to read. */
      neutral500: '#6f6f8f',
      buttonPrimary500: '#0f5466',
      buttonPrimary600: '#176478',
    },
  },
  dark: {
    colors: {
      primary100: '#1b3440',
      primary200: '#2f5b69',
      primary500: '#4aa6bd',
      primary600: '#6cc0d4',
      primary700: '#9bd8e6',
      buttonPrimary500: '#19708a',
      buttonPrimary600: '#1f7d95',
    },
  },
};
