/**
 * Parts of addresses, each with what a browser makes of it by the URL standard: a text, or null where the address is
 * none, or none that may be offered. What parts add up to needs no parser.
 */
type Parts = readonly (readonly [written: string, meant: string | null])[];

const schemes: Parts = [
  ['https:', 'https:'],
  ['http:', 'http:'],
  ['HTTPS:', 'https:'],
  ['hTtP:', 'http:'],
  [' https:', 'https:'],
  ['\u0000\u001Fhttp:', 'http:'],
  ['\nhttps:', 'https:'],
  ['ht\ttps:', 'https:'],
  ['http\r\n:', 'http:'],
  ['', null],
  [':', null],
  ['httpss:', null],
  ['xhttps:', null],
  ['ht tp:', null],
  ['\u00A0https:', null],
  ['\u200Bhttps:', null],
  ['https\u200B:', null],
  ['ｈｔｔｐｓ:', null],
  ['һttps:', null],
  ['https%3A', null],
  ['https&colon;', null],
  ['1https:', null],
  ['-https:', null],
  ['"https:', null],
  ['<https:', null],
  ['javascript:', null],
  ['JavaScript:', null],
  ['java\nscript:', null],
  ['\u0001javascript:', null],
  ['javascript:https:', null],
  ['javascript:void(0)//https:', null],
  ['vbscript:', null],
  ['livescript:', null],
  ['mocha:', null],
  ['data:text/html,', null],
  ['data:image/svg+xml,', null],
  ['data:;base64,', null],
  ['blob:https:', null],
  ['blob:null/', null],
  ['filesystem:https:', null],
  ['file:', null],
  ['ftp:', null],
  ['ws:', null],
  ['wss:', null],
  ['about:', null],
  ['intent:', null],
  ['android-app:', null],
  ['view-source:https:', null],
  ['chrome:', null],
  ['chrome-extension:', null],
  ['resource:', null],
  ['jar:https:', null],
  ['feed:https:', null],
  ['web+https:', null],
  ['http+unix:', null],
  ['ms-word:ofe|u|https:', null],
  ['whatsapp:', null],
  ['sms:', null],
  ['urn:', null],
];

const slashes: Parts = [
  ['//', ''],
  ['', ''],
  ['/', ''],
  ['///', ''],
  ['\\\\', ''],
  ['/\\', ''],
  ['\\/\\/', ''],
  ['/\n/', ''],
];

const users: Parts = [
  ['', ''],
  ['@', ''],
  [':@', ''],
  ['user@', null],
  ['user:pass@', null],
  [':pass@', null],
  ['paypal.com@', null],
  ['paypal.com:443@', null],
  ['a%40b@', null],
  ['%00@', null],
  ['é@', null],
  ['a@b@', null],
  ['@@', null],
];

const hosts: Parts = [
  ['a.com', 'a.com'],
  ['A.CoM', 'a.com'],
  ['a.com.', 'a.com.'],
  ['sub-domain.a.co.uk', 'sub-domain.a.co.uk'],
  ['a_b.com', 'a_b.com'],
  ['localhost', 'localhost'],
  ['a..com', 'a..com'],
  ['-a.com', '-a.com'],
  ['%61.com', 'a.com'],
  ['a%2Ecom', 'a.com'],
  ['a\t.com', 'a.com'],
  ['a.c\r\nom', 'a.com'],
  ['ａ.com', 'a.com'],
  ['a。com', 'a.com'],
  ['a.com\u00AD', 'a.com'],
  ['a\u200B.com', 'a.com'],
  ['a\u2060.com', 'a.com'],
  ['münchen.de', 'xn--mnchen-3ya.de'],
  ['mu\u0308nchen.de', 'xn--mnchen-3ya.de'],
  ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
  ['аррӏе.com', 'xn--80ak6aa92e.com'],
  ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
  ['ⓐ.com', 'a.com'],
  ['☕.com', 'xn--53h.com'],
  ['127.0.0.1', '127.0.0.1'],
  ['127.1', '127.0.0.1'],
  ['0x7f.1', '127.0.0.1'],
  ['0177.0.0.1', '127.0.0.1'],
  ['2130706433', '127.0.0.1'],
  ['１２７.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['[2001:DB8::0:1]', '[2001:db8::1]'],
  ['[::ffff:1.2.3.4]', '[::ffff:102:304]'],
  ['', null],
  ['.', '.'],
  ['a b.com', null],
  ['a<b.com', null],
  ['a>b.com', null],
  ['a^b.com', null],
  ['a|b.com', null],
  ['a[b.com', null],
  ['a]b.com', null],
  ['a%.com', null],
  ['a%2Fb.com', null],
  ['a%00.com', null],
  ['a%40b.com', null],
  ['a\u0000.com', null],
  ['a\u007F.com', null],
  ['a\u202E.com', null],
  ['a\u2066.com', null],
  ['a\uFFFD.com', null],
  ['256.1.1.1', null],
  ['1.2.3.4.5', null],
  ['1.2.3.09', null],
  ['[::1', null],
  ['[a]', null],
  ['[::1]a', null],
  ['[1.2.3.4]', null],
];

/** Of https, http has another default. */
const ports: Parts = [
  ['', ''],
  [':', ''],
  [':443', ''],
  [':0443', ''],
  [':8080', ':8080'],
  [':0', ':0'],
  [':65535', ':65535'],
  [':65536', null],
  [':99999', null],
  [':-1', null],
  [':a', null],
  [':1a', null],
  [':8 0', null],
  [':８０', null],
];

const tails: Parts = [
  ['', ''],
  ['/', ''],
  ['/b?c=d#e', ''],
  ['?b', ''],
  ['#b', ''],
  ['\\b', ''],
  ['/@b.com', ''],
  ['?@b.com', ''],
  ['\\@b.com', ''],
  ['/javascript:alert(1)', ''],
  ['/%00%0A%2e%2e', ''],
  ['/\u202Efdp.exe', ''],
  ['/<script>', ''],
  ['/ ', ''],
  ['/é', ''],
  ['/../..', ''],
  [`/${'b'.repeat(3_000)}`, ''],
];

const kinds = [schemes, slashes, users, hosts, ports, tails] as const;

/** What an address has to come to, and null where it may not be offered. */
const expected = (parts: readonly (readonly [string, string | null])[]): string | null => {
  if (parts.some(([, meant]) => meant === null)) return null;
  const [scheme, , , host, port] = parts.map(([, meant]) => meant ?? '');
  const [, , , , written] = parts;
  const isOtherDefault = scheme === 'http:' && /^:0*443$/.test(written?.[0] ?? '');
  return `${host}${isOtherDefault ? ':443' : port}`;
};

/** Each part once with the plainest others, then with others that are as good, then with any others. */
export const addresses = function* (): Generator<readonly [address: string, host: string | null]> {
  const made = new Set<string>();
  for (let round = 0; round < 24; round += 1) {
    for (const [place, kind] of kinds.entries()) {
      for (const part of kind) {
        const parts = kinds.map((all, at) => {
          const others = round < 16 ? all.filter(([, meant]) => meant !== null) : all;
          return at === place
            ? part
            : (others[round === 0 ? 0 : (round * (at * 7 + 5) + made.size) % others.length] ?? part);
        });
        const address = parts.map(([written]) => written).join('');
        if (!made.has(address)) yield [address, expected(parts)];
        made.add(address);
      }
    }
  }
};
