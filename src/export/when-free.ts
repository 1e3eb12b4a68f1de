const pause = 50;

const isHeld = (error: unknown): boolean =>
  error instanceof Error && error.name === 'NoModificationAllowedError';

/** Does something with a file whose stream has ended: Chromium lets go of the file a moment later, and does not tell. */
export const whenFree = async (act: () => Promise<void>, tries = 40): Promise<void> => {
  try {
    await act();
  } catch (error) {
    if (tries === 1 || !isHeld(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await whenFree(act, tries - 1);
  }
};
