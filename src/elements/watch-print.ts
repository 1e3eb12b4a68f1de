import type { ReactiveControllerHost } from 'lit';

/** Has something shown on paper only. It has to be there at once: the browser does not wait. */
export const watchPrint = (host: ReactiveControllerHost, show: () => void, hide: () => void): void => {
  // Some engines tell of a print by events, others by the medium, and most by both.
  const medium = matchMedia('print');
  let isPrinting = false;
  const begin = (): void => {
    isPrinting = true;
    show();
  };
  const end = (): void => {
    isPrinting = false;
    hide();
  };
  const follow = (): void => {
    if (medium.matches) show();
    else if (!isPrinting) hide();
  };
  host.addController({
    hostConnected: () => {
      addEventListener('beforeprint', begin);
      addEventListener('afterprint', end);
      medium.addEventListener('change', follow);
    },
    hostDisconnected: () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      medium.removeEventListener('change', follow);
      end();
    },
  });
};
