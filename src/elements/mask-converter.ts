/** Words with spaces between. Which of them are known is for those to say who mask. */
export const maskConverter = {
  fromAttribute: (text: string | null): readonly string[] | undefined => text?.split(/\s+/),
};
