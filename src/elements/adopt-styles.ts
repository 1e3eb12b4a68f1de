import type { CSSResult } from 'lit';

/** Gives an element the styles of a part that was loaded later. */
export const adoptStyles = ({ shadowRoot }: HTMLElement, { styleSheet }: CSSResult): void => {
  if (!shadowRoot || !styleSheet) return;
  const sheets = shadowRoot.adoptedStyleSheets;
  if (!sheets.includes(styleSheet)) shadowRoot.adoptedStyleSheets = [...sheets, styleSheet];
};
