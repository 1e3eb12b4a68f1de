/** Zones with every oddity there has been since 2015: half hours, midnights that are skipped or come twice, two hours. */
export const zones = [
  'UTC',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Asuncion',
  'America/Caracas',
  'America/Havana',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Scoresbysund',
  'America/St_Johns',
  'Antarctica/Casey',
  'Antarctica/Troll',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Hong_Kong',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Norfolk',
] as const;

/** Zones that the reader's own computer may be in. */
export const hosts = ['UTC', 'America/New_York', 'Asia/Hong_Kong', 'Europe/Berlin', 'Pacific/Apia'] as const;

/** Runs in a host of that zone. */
export const inHost = (host: string, run: () => void): void => {
  const before = process.env['TZ'];
  process.env['TZ'] = host;
  try {
    run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
};

export const first = Date.UTC(2015, 0, 1);
export const last = Date.UTC(2031, 0, 1);
