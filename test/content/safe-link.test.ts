import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { namesHost, safeLink } from '../../src/content/safe-link.ts';
import { addresses } from './url-parts.ts';

/** The host that is shown, of every link that may be offered. */
const safe: readonly (readonly [url: string, host: string])[] = [
  ['https://a.com', 'a.com'],
  ['https://a.com/', 'a.com'],
  ['http://a.com', 'a.com'],
  ['HTTPS://A.COM/B', 'a.com'],
  ['https://a.com:8443/b', 'a.com:8443'],
  ['https://a.com:443/', 'a.com'],
  ['https://a.com/b?c=d&e=f#g', 'a.com'],
  ['https://a.com/@b', 'a.com'],
  ['https://a.com/b@c.com', 'a.com'],
  ['https://a.com?b@c.com', 'a.com'],
  ['https://a.com#b@c.com', 'a.com'],
  ['https://a.com/javascript:alert(1)', 'a.com'],
  ['https://a.com/?next=javascript:alert(1)', 'a.com'],
  ['https://a.com/<script>', 'a.com'],
  ['https://a.com/%00', 'a.com'],
  ['https://sub.a.co.uk', 'sub.a.co.uk'],
  ['https://localhost:3000', 'localhost:3000'],
  ['https://127.0.0.1', '127.0.0.1'],
  ['https://2130706433', '127.0.0.1'],
  ['https://0x7f.1', '127.0.0.1'],
  ['https://[::1]/', '[::1]'],
  ['https://[2001:db8::1]:8080', '[2001:db8::1]:8080'],
  ['https://аррӏе.com', 'xn--80ak6aa92e.com'],
  ['https://xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
  ['https://münchen.de', 'xn--mnchen-3ya.de'],
  ['https://例え.テスト', 'xn--r8jz45g.xn--zckzah'],
  ['https://ｅｘａｍｐｌｅ.com', 'example.com'],
  ['https://exa\u200Bmple.com', 'example.com'],
  ['https://exa\u00ADmple.com', 'example.com'],
  ['https://a。com', 'a.com'],
  ['  https://a.com  ', 'a.com'],
  ['ht\ntps://a.com', 'a.com'],
  ['https://a\t.com', 'a.com'],
  ['https:a.com', 'a.com'],
  ['https:/a.com', 'a.com'],
  ['https:\\\\a.com', 'a.com'],
  ['https:\\a.com\\b', 'a.com'],
  ['https:///a.com', 'a.com'],
  ['https://paypal.com\\@a.com', 'paypal.com'],
  ['https://@a.com', 'a.com'],
  ['mailto:a@b.com', 'a@b.com'],
  ['MAILTO:a@b.com', 'a@b.com'],
  ['mailto:a@b.com?subject=x', 'a@b.com'],
  ['tel:+85291234567', '+85291234567'],
  ['tel:85291234567', '85291234567'],
  ['tel:+1-415-555-0123', '+1-415-555-0123'],
  ['tel:(415)555.0123', '(415)555.0123'],
  ['TEL:+1', '+1'],
  ['tel:+1\n415', '+1415'],
  ['mailto:a@b.com,c@d.com', 'a@b.com,c@d.com'],
  ['mailto:\u202Ea@b.com', '%E2%80%AEa@b.com'],
  ['mailto:a@b.com?cc=c@d.com&body=x', 'a@b.com'],
  [`https://a.com/${'b'.repeat(100_000)}`, 'a.com'],
];

const unsafe: readonly string[] = [
  '',
  ' ',
  'a.com',
  '//a.com',
  '/a',
  '?a',
  '#a',
  '.',
  '\\\\a.com',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'javascript://a.com/%0Aalert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' javascript:alert(1)',
  '\u00A0javascript:alert(1)',
  'javascript\u200B:alert(1)',
  'jаvascript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'data:image/png;base64,AAAA',
  'DATA:,x',
  'blob:https://a.com/1',
  'blob:null/1',
  'filesystem:https://a.com/temporary/a',
  'file:///etc/passwd',
  'file://server/share',
  'ftp://a.com',
  'ftps://a.com',
  'sftp://a.com',
  'ws://a.com',
  'wss://a.com',
  'about:blank',
  'about:srcdoc',
  'view-source:https://a.com',
  'chrome://settings',
  'resource://a',
  'moz-extension://a',
  'chrome-extension://a/b.html',
  'intent://a#Intent;scheme=https;end',
  'android-app://com.a',
  'ms-word:ofe|u|https://a.com',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=a',
  'whatsapp://send?phone=1',
  'sms:+1',
  'smsto:+1',
  'facetime:+1',
  'skype:a?call',
  'callto:+1',
  'geo:1,2',
  'magnet:?xt=a',
  'steam://run/1',
  'ssh://a.com',
  'telnet://a.com',
  'ldap://a.com',
  'jar:https://a.com!/b',
  'urn:isbn:1',
  'cid:a',
  'mid:a',
  'news:a',
  'javascript',
  'https',
  'https:',
  'https://',
  'https:///',
  'https://?',
  'https://#',
  'https://:443',
  'https://a.com:99999',
  'https://a.com:b',
  'https://a b.com',
  'https://a.com%00',
  'https://a<b.com',
  'https://a^b.com',
  'https://a|b.com',
  'https://%',
  'https://a%2Fb',
  'https://a!b.com',
  "https://a'b.com",
  'https://a(b).com',
  'https://a;b.com',
  'https://a,b.com',
  'https://a*b.com',
  'https://~a.com',
  'https://exa\u202Emple.com',
  'https://exa\u2066mple.com',
  'https://[::1',
  'https://[a]',
  'https://256.1.1.1',
  'https://1.2.3.4.5',
  'https://user@a.com',
  'https://user:pass@a.com',
  'https://:pass@a.com',
  'https://paypal.com@a.com',
  'https://paypal.com%2F@a.com',
  'https://paypal.com@a.com@b.com',
  'http://a.com:80@b.com',
  'https://%61@a.com',
  'mailto:',
  'mailto:?subject=x',
  'tel:',
  'tel:*21*123#',
  'tel:%2A21%2A123%23',
  'tel:*%2306%23',
  'tel:abc',
  'tel:+1;ext=2',
  'tel:+1,,,2',
  'tel:javascript:alert(1)',
  'tel:()',
  'tel:+',
  'tel:-',
  'tel:+1 415 555 0123',
  'tel:%2B1',
  'tel:\u0661\u0662\u0663',
  'tel:++1',
  'tel://+1',
  `tel:${'1'.repeat(33)}`,
];

describe('a safe link', () => {
  for (const [url, host] of safe) {
    it(`may lead to ${JSON.stringify(url).slice(0, 60)}`, () => assert.equal(safeLink(url)?.host, host));
  }

  for (const url of unsafe) {
    it(`never leads to ${JSON.stringify(url)}`, () => assert.equal(safeLink(url), null));
  }

  it('is what the parts of an address come to, for thousands of them', () => {
    let [safeOnes, unsafeOnes] = [0, 0];
    for (const [address, host] of addresses()) {
      assert.equal(safeLink(address)?.host ?? null, host, JSON.stringify(address));
      if (host === null) unsafeOnes += 1;
      else safeOnes += 1;
    }
    assert.ok(safeOnes >= 1_000 && unsafeOnes >= 1_000);
  });

  it('has one of four schemes, no user and a host that is what the browser will open, whatever is asked', () => {
    const piece = fc.constantFrom(
      ...'https://',
      'javascript:',
      'data:',
      'tel:',
      'mailto:',
      'a.com',
      '@',
      ':',
      '\\',
      '\n',
      '\u202E',
      '%2F',
      '1',
    );
    const url = fc.oneof(
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(url, (text) => {
        const link = safeLink(text);
        if (!link) return;
        assert.match(link.href, /^(https?:\/\/[^/?#@]+(?:[/?#]|$)|mailto:.|tel:\+?[\d().-]+)/);
        if (link.href.startsWith('http')) assert.equal(new URL(link.href).host, link.host);
      }),
      { numRuns: 20_000 },
    );
  });
});

const labels: readonly (readonly [label: string, host: string, isNamed: boolean])[] = [
  ['https://a.com', 'a.com', true],
  ['HTTP://A.com/b', 'a.com', true],
  ['a.com', 'a.com', true],
  ['a.com/b', 'a.com', true],
  ['https://a.com?b', 'a.com', true],
  ['https://a.com#b', 'a.com', true],
  ['https://a.com:443/b', 'a.com', true],
  ['https://a.com:8080', 'a.com:8080', true],
  ['https://[::1]/', '[::1]', true],
  ['a@b.com', 'a@b.com', true],
  ['mailto:a@b.com', 'a@b.com', true],
  ['tel:+1', '+1', true],
  ['Open', 'a.com', false],
  ['', 'a.com', false],
  ['https://b.com/a.com', 'a.com', false],
  ['https://a.com.b.com', 'a.com', false],
  ['https://a.com@b.com', 'a.com', false],
  ['https://a.comb', 'a.com', false],
  ['https://a.com:8443', 'a.com', false],
  ['see a.com', 'a.com', false],
  ['https://аррӏе.com', 'xn--80ak6aa92e.com', false],
  ['https://0x7f.1/127.0.0.1', '127.0.0.1', false],
  ['javascript:a.com', 'a.com', false],
];

describe('a label', () => {
  for (const [label, host, isNamed] of labels) {
    it(`${isNamed ? 'says' : 'does not say'} that ${JSON.stringify(label)} leads to ${host}`, () =>
      assert.equal(namesHost(label, host), isNamed));
  }
});
