import type { Calendar } from './calendar.ts';

/** Whether the tags are there, and are the ones that are meant: a page may have others of that name. */
const isDefined = (): boolean => {
  const element: unknown = customElements.get('calendar-range');
  const observed: unknown = typeof element === 'function' && Reflect.get(element, 'observedAttributes');
  return Array.isArray(observed) && observed.includes('tentative') && !!customElements.get('calendar-month');
};

/**
 * The calendar, in files of its own. A library that cannot define its elements, because some of them are taken, throws:
 * without it there are the fields.
 */
export const loadCalendar = async (): Promise<Calendar | undefined> => {
  try {
    if (!customElements.get('calendar-range')) await import('cally');
    return isDefined() ? new (await import('./calendar.ts')).Calendar() : undefined;
  } catch {
    return undefined;
  }
};
