interface PointerFollower {
  /** Pixels to the right of where the pointer went down. */
  readonly onMove: (distance: number) => void;
  /** It is let go, or all is to be as it was. */
  readonly onEnd: (isCancelled: boolean) => void;
}

/** Follows a pointer that went down on an element until it goes up, or Escape is pressed. Gives what ends it before. */
export const followPointer = (
  { pointerId, clientX }: PointerEvent,
  element: HTMLElement,
  { onMove, onEnd }: PointerFollower,
): (() => void) => {
  const listeners = new AbortController();
  const { signal } = listeners;
  const end = (isCancelled: boolean): void => {
    if (signal.aborted) return;
    listeners.abort();
    onEnd(isCancelled);
  };
  const cancel = (): void => end(true);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Not meant for a dialog that the element may be in.
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  element.setPointerCapture(pointerId);
  element.addEventListener('pointermove', (event) => onMove(event.clientX - clientX), { signal });
  element.addEventListener('pointerup', () => end(false), { signal });
  element.addEventListener('pointercancel', cancel, { signal });
  element.addEventListener('lostpointercapture', cancel, { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  return cancel;
};
