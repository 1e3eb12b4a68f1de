import { datePresets, type DatePreset } from '../../query/report-filters.ts';

/** Periods as an attribute: their names with spaces between. What is none is left out. */
export const presetsConverter = {
  fromAttribute: (value: string | null): readonly DatePreset[] => {
    const names = new Set(value?.split(/\s+/));
    return value === null ? datePresets : datePresets.filter((preset) => names.has(preset));
  },
};
