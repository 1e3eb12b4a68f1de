import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formOf, mediaTypeOf } from '../../src/content/media-type.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const brand = (name: string): string => `\0\0\0\x18ftyp${name}\0\0\0\0`;

const known: readonly (readonly [start: string, mimeType: string, form: string])[] = [
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg', 'image'],
  ['\x89PNG\r\n\x1a\n\0\0', 'image/png', 'image'],
  ['GIF89a\x01\0', 'image/gif', 'image'],
  ['GIF87a\x01\0', 'image/gif', 'image'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp', 'image'],
  [brand('isom'), 'video/mp4', 'video'],
  [brand('mp42'), 'video/mp4', 'video'],
  [brand('3gp5'), 'video/3gpp', 'video'],
  [brand('3g2a'), 'video/3gpp', 'video'],
  [brand('qt  '), 'video/quicktime', 'video'],
  [brand('M4A '), 'audio/mp4', 'audio'],
  ['OggS\0\x02', 'audio/ogg', 'audio'],
  ['ID3\x04\0', 'audio/mpeg', 'audio'],
  ['\xff\xfb\x90\0', 'audio/mpeg', 'audio'],
  ['\xff\xf1\x50\x80', 'audio/aac', 'audio'],
  ['\xff\xf9\x50\x80', 'audio/aac', 'audio'],
  ['#!AMR\n', 'audio/amr', 'audio'],
  ['%PDF-1.7', 'application/pdf', 'file'],
  ['PK\x03\x04\x14', 'application/zip', 'file'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage', 'file'],
  [brand('heic'), 'image/heic', 'file'],
];

const unknown: readonly string[] = [
  '',
  '\xff',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">',
  '<!doctype html><script>alert(1)</script>',
  '\xef\xbb\xbf<html>',
  '\xff\xfe<\0s\0v\0g\0',
  'RIFF\x24\0\0\0WAVEfmt ',
  'RIFF',
  'MZ\x90\0',
  'GIF90a',
  ' \x89PNG\r\n\x1a\n',
  'BM',
];

describe('the type of media', () => {
  for (const [start, mimeType, form] of known)
    it(`is ${mimeType} by ${JSON.stringify(start.slice(0, 12))}`, () => {
      const type = mediaTypeOf(bytes(start));
      assert.deepEqual([type?.mimeType, type?.form], [mimeType, form]);
    });

  for (const start of unknown)
    it(`is not known by ${JSON.stringify(start.slice(0, 12))}`, () => {
      assert.equal(mediaTypeOf(bytes(start)), null);
    });

  it('is found in any bytes without a failure, and by the first of them alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (any) => {
        assert.deepEqual(mediaTypeOf(any), mediaTypeOf(any.slice(0, 64)));
      }),
    );
  });
});

describe('how media is shown', () => {
  const claim = (kind: string, mimeType: string | null = null, fileName: string | null = null) => ({
    kind,
    mimeType,
    fileName,
  });
  const cases: readonly (readonly [
    ReturnType<typeof claim>,
    start: string,
    form: string,
    isAsSaid: boolean,
  ])[] = [
    [claim('image'), '\x89PNG\r\n\x1a\n', 'image', true],
    [claim('sticker'), 'RIFF\x24\0\0\0WEBPVP8 ', 'image', true],
    [claim('image', 'image/png'), '<svg onload=alert(1)>', 'file', false],
    [claim('image'), brand('isom'), 'file', false],
    [claim('image'), '%PDF-1.7', 'file', false],
    [claim('video'), brand('isom'), 'video', true],
    [claim('video'), '\xff\xd8\xff\xe0', 'file', false],
    [claim('gif'), brand('mp42'), 'video', true],
    [claim('gif'), 'GIF89a', 'image', true],
    [claim('audio'), 'OggS\0', 'audio', true],
    [claim('audio'), brand('mp42'), 'audio', true],
    [claim('audio'), '<html>', 'file', false],
    [claim('document', 'application/pdf', 'a.pdf'), '%PDF-1.7', 'file', true],
    [claim('document', 'application/pdf', 'a.pdf'), '<html>', 'file', false],
    [claim('document', null, 'a.DOCX'), 'PK\x03\x04', 'file', true],
    [claim('document', null, 'a.docx'), 'MZ', 'file', false],
    [claim('document', 'application/msword', 'a.pdf'), '%PDF-1.7', 'file', false],
    [claim('document', 'text/plain', 'a.txt'), 'hello', 'file', true],
    [claim('document', 'image/png', 'a.png'), '\x89PNG\r\n\x1a\n', 'file', true],
    [claim('constructor'), '\x89PNG\r\n\x1a\n', 'file', true],
  ];
  for (const [media, start, form, isAsSaid] of cases)
    it(`is as ${form} where ${JSON.stringify(media)} has ${JSON.stringify(start.slice(0, 8))}`, () => {
      assert.deepEqual(formOf(media, mediaTypeOf(bytes(start))), { form, isAsSaid });
    });
});
