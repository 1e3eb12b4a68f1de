import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.ts';

setCustomElementsManifest(manifest);

const choice = (title: string, icon: string, items: readonly string[]): object => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      // A story shows a component, not a page.
      config: { rules: [{ id: 'region', enabled: false }] },
    },
  },
  globalTypes: {
    theme: choice('Theme', 'mirror', ['auto', 'light', 'dark']),
    direction: choice('Direction', 'transfer', ['ltr', 'rtl']),
    locale: choice('Locale', 'globe', ['en', 'zh-Hant', 'zh-Hans', 'ar']),
    timezone: choice('Time zone', 'time', ['Asia/Hong_Kong', 'America/New_York', 'Europe/London', 'UTC']),
    density: choice('Density', 'component', ['comfortable', 'compact']),
  },
  initialGlobals: {
    theme: 'auto',
    direction: 'ltr',
    locale: 'en',
    timezone: 'Asia/Hong_Kong',
    density: 'comfortable',
  },
  decorators: [
    // The toolbar is the page around the component, and what the component is given where a story does not say.
    (story, { args, globals: { theme, direction, locale, timezone, density } }) => {
      document.documentElement.dir = direction;
      document.documentElement.lang = locale;
      document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
      return story({ args: { theme, timezone, density, ...args } });
    },
  ],
};

export default preview;
