/** Milliseconds of this thread's own that something takes, in which others of the machine have no share. */
export const ownTimeOf = (act: () => unknown): number => {
  const started = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1_000;
};
