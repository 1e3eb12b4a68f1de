import { assertFieldsAlone } from './without-calendar.ts';

describe('a page with a calendar-month of its own, which no library can define then', () => {
  it('keeps it, and chooses periods by their fields', () => assertFieldsAlone('calendar-month'));
});
