/** What a payload runs where it can, and what it asks for: test/elements/wa-message-details/hostile-watch.ts looks for both. */
const run = 'hostile()';
const ask = '/package.json?hostile';

const product = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>(
    (texts, list) => texts.flatMap((text) => list.map((each) => text + each)),
    [''],
  );

/** What may close whatever a text has been put into. */
const closers = [
  '',
  '">',
  "'>",
  '`>',
  '-->',
  ']]>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '</template>',
];

const attributes = [
  ` src=x onerror=${run}`,
  ` src="${ask}" onload="${run}"`,
  ` href="javascript:${run}" onclick=${run}`,
  ` autofocus tabindex=0 onfocus='${run}'`,
  ` onpointerenter=${run} onanimationstart=${run} style="animation:x;background:url(${ask})"`,
  ` data="${ask}" srcset="${ask} 1x" poster="${ask}" action="${ask}" formaction="${ask}"`,
  `/onload\t=\n"${run}"/src='${ask}'`,
  ` oNeRrOr&#61;${run} sRc=//`,
];

const elements =
  `a audio base body button details dialog embed form frameset iframe image img input isindex link
  marquee math meta object picture portal script select slot source style svg table template textarea title track use
  video wa-message-details wa-report xmp`.split(/\s+/);

const markup = [
  ...product(
    closers,
    elements.map((element) => `<${element}`),
    attributes,
    ['>'],
  ).filter((_, index) => index % 5 === 0),
  ...product(closers, [
    `<script>${run}</script>`,
    `<script src="${ask}"></script>`,
    `<ScRiPt\0>${run}</sCrIpT\0>`,
    `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
    `<meta http-equiv="refresh" content="0;url=${ask}">`,
    `<base href="${ask}/">`,
    `<style>@import "${ask}";*{background:url(${ask})}</style>`,
    `<link rel=stylesheet href="${ask}">`,
    `<form action="${ask}"><input type=submit autofocus></form>`,
    `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
    `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><image href='${ask}'/></svg>#x"/>`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;<img src=x onerror=${run}>">`,
    `<svg></p><style><g title="</style><img src=x onerror=${run}>">`,
    `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
    `<template shadowrootmode=open><img src=x onerror=${run}></template>`,
    `<!--><img src=x onerror=${run}>--!><![CDATA[<img src=x onerror=${run}>]]>`,
    `<x onclick=${run} tabindex=1 id=x>#x`,
  ]),
];

/** The same told in other words, which something on the way may take for the first ones. */
const encode: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[<>"'&]/g, (each) => `&#${each.charCodeAt(0)};`),
  (text) => text.replace(/[<>"'&]/g, (each) => `&#x${each.charCodeAt(0).toString(16)}`),
  (text) => text.replace(/[<>"'&]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`),
  (text) => text.replace(/[<>"'&]/g, (each) => `\\x${each.charCodeAt(0).toString(16)}`),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => text.replaceAll('<', '＜').replaceAll('>', '＞'),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  (text) => text.replaceAll('<', '<\0'),
  (text) => [...text].join('\u200D'),
];
const encoded = markup
  .filter((_, index) => index % 21 === 0)
  .flatMap((text) => encode.map((rewrite) => rewrite(text)));

const schemes = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `java\r\nscript:${run}`,
  `\u0001javascript:${run}`,
  ` \u00A0javascript:${run}`,
  `javascript&colon;${run}`,
  `javascript&#58;${run}`,
  `javascript%3A${run}`,
  `javascript:\u2028${run}`,
  `javascript://example.com/%0A${run}`,
  `vbscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:text/html;base64,PHNjcmlwdD5ob3N0aWxlKCk8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/>`,
  `blob:${ask}`,
  `filesystem:http://localhost/temporary/a`,
  `file:///etc/hosts`,
  `intent://a#Intent;scheme=http;end`,
  `view-source:${ask}`,
  `about:blank`,
  `ws://localhost/hostile`,
  ask,
  `/${ask}`,
  `\\\\localhost${ask}`,
  `https:${ask}`,
  `https://a:b@example.com${ask}`,
  `https://example.com@localhost${ask}`,
  `https://example.com\\@localhost${ask}`,
  `https://аррӏе.com${ask}`,
  `https://ex\u00ADample.com/\u202Egpj.exe`,
  `https://[::1]${ask}`,
  `https://example.com/"onmouseover="${run}`,
  `https://example.com/'><img/src=x onerror=${run}>`,
  `http://example.com:99999/`,
  `tel:*#06#`,
  `mailto:a@example.com?body=<img src=x onerror=${run}>`,
  `https://${'a.'.repeat(300)}example.com`,
];
const links = product(['', 'Look: ', '*', '```', '> ', '1. ', '(', '"'], schemes, ['', '*', ' "title"', ')']);

const controlCharacters = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, code) => 0x7f + code),
  ...[0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x3164, 0xfeff, 0xfff9, 0xfffb, 0xfffe, 0xffff, 0xd800, 0xdfff],
  ...Array.from({ length: 16 }, (_, code) => 0x2000 + code),
  ...Array.from({ length: 7 }, (_, code) => 0x2028 + code),
  ...Array.from({ length: 16 }, (_, code) => 0x2060 + code),
  ...[0xe0001, 0xe0041, 0xe007f, 0x1d173, 0x1f3f4, 0x10ffff],
].map((code) => String.fromCodePoint(code));
const controls = controlCharacters.flatMap((control) => [
  control,
  `invoice${control}gpj.exe`,
  `<im${control}g src=x onerror=${run}>`,
  `java${control}script:${run}`,
]);

const names =
  `__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ __lookupSetter__ then
  toJSON isPrototypeOf length name caller arguments innerHTML outerHTML textContent nodeType host shadowRoot renderRoot
  _$litType$ _$litDirective$ _$litStatic$ strings values raw type content template`.split(/\s+/);
const prototypeKeys = [
  ...names,
  ...product(names, ['.polluted', '[polluted]', `.constructor("${run}")()`, '":{"polluted":true}']),
];

/** Of the template library itself, and of others. */
const markers = [
  ...product(
    ['', '<p>', '" ', '<!--'],
    [
      '<!--lit-part-->',
      '<!--lit-part AEmR7W+R0Ak=-->',
      '<!--/lit-part-->',
      '<!--lit-node 0-->',
      '<!--?lit$123456789$-->',
      '<?lit$123456789$>',
      '?lit$123456789$',
      'lit$123456789$',
      'lit$000000000$0',
      'a$lit$="x"',
      `@click$lit$=${run}`,
      `.innerHTML$lit$="<img src=x onerror=${run}>"`,
      '{{lit-123456789}}',
      '<!--{{lit-123456789}}-->',
      '<!----><!--?-->',
      `\${${run}}`,
      `{{constructor.constructor('${run}')()}}`,
      `{{= ${run} }}`,
      `<%= ${run} %>`,
      `#{${run}}`,
      `[[${run}]]`,
      `{% raw %}${run}`,
      `$\{alert(1)}`,
      '{{1}}',
      '{{ name }}',
      '{{1}}{{2}}{{3}}{{__proto__}}',
    ],
    ['', ' x', '-->'],
  ),
];

const styles = product(
  ['', '}', '*/', '");', '</style>'],
  [
    `*{background:url(${ask})}`,
    `@import url(${ask});`,
    `width:expression(${run})`,
    `-moz-binding:url(${ask})`,
    `behavior:url(${ask})`,
    `:host{display:none}`,
    `@font-face{font-family:x;src:url(${ask})}`,
  ],
);

const large = [
  'A'.repeat(100_000),
  '<'.repeat(20_000),
  '<b>'.repeat(5_000),
  '*'.repeat(20_000),
  '*_~`'.repeat(5_000),
  '('.repeat(10_000),
  '> '.repeat(10_000),
  '\u0301'.repeat(5_000),
  '\u202E'.repeat(2_000),
  '{{1}}'.repeat(4_000),
  `https://example.com/${'a'.repeat(50_000)}`,
  '0'.repeat(20_000),
  '\n'.repeat(20_000),
  '🏴‍☠️'.repeat(2_000),
];

/** Texts that would do harm wherever they were taken for more than texts. */
export const hostilePayloads: readonly string[] = [
  ...new Set([
    ...markup,
    ...encoded,
    ...links,
    ...controls,
    ...prototypeKeys,
    ...markers,
    ...styles,
    ...large,
  ]),
];
