import { assertFieldsAlone } from './without-calendar.ts';

describe('a page with a calendar-range of its own', () => {
  it('keeps it, and chooses periods by their fields', () => assertFieldsAlone('calendar-range'));
});
