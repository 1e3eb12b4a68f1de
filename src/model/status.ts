/** The published delivery statuses, in the order in which the report lists them. */
export const statuses = ['delivered', 'read', 'pending', 'failed'] as const;
export type Status = (typeof statuses)[number];

export const isStatus = (value: string | null): value is Status =>
  statuses.some((status) => status === value);

/** Whether the provider took the message. */
export const submissions = ['submitted', 'rejected'] as const;
export type Submission = (typeof submissions)[number];
