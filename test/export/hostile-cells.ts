/** What a spreadsheet may take for the start of a formula. */
const triggers = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/** What stands behind it: nothing here reaches further than this machine's closed port. */
const bodies = [
  '1+1',
  '1-1',
  'SUM(1;2)',
  'SUM(1,2)',
  'HYPERLINK("https://localhost:9/?leak="&A1;"Unpaid invoice")',
  "HYPERLINK('https://localhost:9/', 'here')",
  'WEBSERVICE("https://localhost:9/"&B2)',
  'IMPORTXML(CONCAT("https://localhost:9/?v=";A1:E9);"//a")',
  'IMAGE("https://localhost:9/pixel.png")',
  "cmd|'/C calc'!A0",
  "MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe'!''",
  'DDE("soffice";"/etc/hostname";"data")',
  "'file:///etc/hostname'#$Sheet1.A1",
  'INDIRECT("A"&1)',
  '{1,2;3,4}',
  'A1',
  'rundll32|shell!A',
  'TRUE()',
];

/** What attackers put before it, because a filter looks at the first character, and the program at another. */
const disguises = [
  ...['', "'", "''", "'''''", '"', '""', '\'"', '"\'', '`', '\u2018'],
  ...[' ', '   ', '\u00A0', '\u2003', '\u3000', '\u200B', '\u200E', '\u202E', '\u2060', '\uFEFF'],
  ...['\0', '\0\0', "'\0", '\x01', '\x08', '\x1B', '\x7F', '\x85', '\v', '\f'],
  ...['\t', '\n', '\r', '\r\n', '\n\n', '\t\t', '\n\t', '\u2028', '\u2029'],
  ...[';', ',', '|', ';;', ',,', '";', '",', '"\t', '";"', '","', '"\n', '"\r\n"', "';", ';\n'],
];

/** Where another program, or this one with another separator, begins a new cell in the middle of a text. */
const borders = [';', ',', '\t', '|', '\n', '\r', '\r\n', '";', '",', '"\t', '";"', '"\n', "';'", ';"\'"'];

/** Texts that are no formula, and that a spreadsheet takes for something else. */
const lookAlikes = [
  ...['+85291234567', '+1-1', '+1+1', '+852-91234567', '+85291234567*2', '+1 (415) 555-0123', '+012345678'],
  ...[
    '00491701234567',
    '551198765432109876',
    '1234567890123456789012345678901234567890',
    '0001',
    '-5',
    '-0.1',
  ],
  ...['1E5', '0503E000', '12e3', '1e999', '0x1F', '1/2', '3-4', '2026-11-20', '20.11.2026', '11:30', '1:2:3'],
  ...['TRUE', 'FALSE', 'true', '50%', '$5', '€ 5', '1,5', '1.5', '1.000,50', '(5)', '#N/A', '#REF!', '1 1/2'],
];

/** Texts that break a file rather than a cell, and a few that do both. */
const breakers = [
  ...[
    '"=1+1"',
    '"+1+1"',
    '"@SUM(1)"',
    '"=HYPERLINK(""https://localhost:9/"";""here"")"',
    '"\'=1+1"',
    '\'"=1+1"',
  ],
  ...['', '"', '""', '"""', '""""', '","', '";"', '"\t"', '"\r\n"', '\r\n', '\n', '\r', '\t', ';', ',', '|'],
  ...["'", "''", "'''", "'plain", "'=", "''=", '=', '+', '-', '@', '\0', '\uFEFF', 'sep=;', 'sep=,\r\n=1+1'],
  ...['x";=1+1', 'x"";=1+1', 'x""";=1+1', '";=1+1;"', '"";=1+1', '",=1+1,"', '"\t=1+1\t"', '"\r\n"=1+1"'],
  ...[
    '=1+1\nnote',
    'note\n=1+1',
    'note\r\n=1+1\r\nmore',
    '=1+1";"=1+1',
    "='=1+1",
    '=;=,=|=\t=\n=',
    '=\n=\n=',
  ],
  ...['\u{1F600}=1+1', '=\u{1F600}', 'é;=1+1', '\u202E=1+1\u202C', '=1+1\0', 'a\0;\0=1+1', 'a;\0\0=1+1'],
];

const corpus = new Set<string>([...lookAlikes, ...breakers]);
let next = 0;
/** The next body: every place meets every body sooner or later. */
const body = (): string => bodies[next++ % bodies.length] ?? '';

for (const trigger of triggers) {
  for (const text of bodies) corpus.add(trigger + text);
  for (const disguise of disguises) corpus.add(disguise + trigger + body());
  for (const border of borders) {
    corpus.add(`Order 7${border}${trigger}${body()}`);
    corpus.add(`${border}${trigger}${body()}${border}`);
  }
}

/** Cells that run something, look like something else or break a file where an exporter is careless; no two alike. */
export const hostileCells: readonly string[] = [...corpus];
