/** The texts of a report that looks for news by itself. They come with its file. */
export interface LiveStrings {
  readonly live: string;
  readonly livePaused: string;
  readonly liveWaits: Readonly<Record<'offline' | 'exporting', string>>;
  readonly liveFailed: string;
  readonly updatedAt: (time: string) => string;
  readonly pauseLive: string;
  readonly resumeLive: string;
  readonly showNew: (count: number, number: string) => string;
  readonly showChanged: (count: number, number: string) => string;
}

export const enLive: LiveStrings = {
  live: 'Live',
  livePaused: 'Paused',
  liveWaits: {
    offline: 'Offline: updates go on when the connection is back',
    exporting: 'Updates go on after the export',
  },
  liveFailed: 'The last update failed; the next one comes by itself',
  updatedAt: (time) => `Last updated ${time}`,
  pauseLive: 'Pause updates',
  resumeLive: 'Resume updates',
  showNew: (count, number) => (count === 1 ? 'Show 1 new message' : `Show ${number} new messages`),
  showChanged: (count, number) =>
    `Count anew: ${number} ${count === 1 ? 'message has' : 'messages have'} changed`,
};
