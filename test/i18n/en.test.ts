import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enCustomDate } from '../../src/i18n/custom-date-strings.ts';
import { enDetails } from '../../src/i18n/details-strings.ts';
import { en } from '../../src/i18n/en.ts';
import { enErrors } from '../../src/i18n/error-strings.ts';
import { enExport } from '../../src/i18n/export-strings.ts';
import { enMask } from '../../src/i18n/mask-strings.ts';
import { enFilters } from '../../src/i18n/filter-strings.ts';
import { enLive } from '../../src/i18n/live-strings.ts';
import { enNotices } from '../../src/i18n/notice-strings.ts';
import { enOverview } from '../../src/i18n/overview-strings.ts';
import { enPages } from '../../src/i18n/pages-strings.ts';
import { enPrint } from '../../src/i18n/print-strings.ts';
import { enColumns } from '../../src/i18n/column-strings.ts';
import { enTable } from '../../src/i18n/table-strings.ts';
import { enView } from '../../src/i18n/view-strings.ts';
import type { Translation } from '../../src/i18n/strings.ts';

// That no text is missing is for the compiler to say.
const all: Translation = {
  ...en,
  ...enCustomDate,
  ...enDetails,
  ...enErrors,
  ...enExport,
  ...enMask,
  ...enFilters,
  ...enLive,
  ...enNotices,
  ...enOverview,
  ...enView,
  ...enTable,
  ...enColumns,
  ...enPages,
  ...enPrint,
};

/** Every text under a name, those that need values given some. */
const texts = (value: unknown, name: string): readonly (readonly [name: string, text: unknown])[] => {
  if (typeof value === 'function') return [[name, value('1', '2', '3') as unknown]];
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([part, each]) => texts(each, `${name}.${part}`));
};

describe('the English texts', () => {
  it('are all there, with their values in them', () => {
    for (const [name, text] of texts(all, 'en')) {
      assert.equal(typeof text, 'string', name);
      assert.match(text as string, /\S/, name);
      assert.doesNotMatch(text as string, /undefined|NaN|\[object|\$\{/, name);
    }
  });

  it('have one home each', () => {
    const names = [
      en,
      enCustomDate,
      enDetails,
      enErrors,
      enExport,
      enMask,
      enFilters,
      enLive,
      enNotices,
      enOverview,
      enColumns,
      enPages,
      enPrint,
    ].flatMap((part) => Object.keys(part));
    assert.equal(new Set(names).size, names.length);
  });

  it('say one message, and two messages', () => {
    assert.equal(en.messageCount(1, '1'), '1 message');
    assert.equal(en.messageCount(2, '2'), '2 messages');
    assert.equal(en.messageCount(0, '0'), '0 messages');
    assert.match(en.malformedRows(1), /^1 row could/);
    assert.match(en.malformedRows(2), /^2 rows could/);
  });

  it('use every value they are given', () => {
    assert.match(en.period('5 Nov', '6 Nov', 'UTC'), /5 Nov.*6 Nov.*UTC/);
    assert.match(en.rowRange('11', '22', '33'), /11.*22.*33/);
    assert.match(
      en.rowMalformed('messages.3.sentAt', 'RFC 3339 instant'),
      /messages\.3\.sentAt.*RFC 3339 instant/,
    );
    assert.match(all.rowsNotLoaded(2, '22'), /22 rows were/);
    assert.match(all.exportPartial('11', '22', 'The line broke.'), /The line broke\..*11.*22/);
  });
});
