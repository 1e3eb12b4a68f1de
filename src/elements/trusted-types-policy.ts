/** What pages that enforce Trusted Types have to allow by name, and the only place where it is made. */
const name = 'wa-report';

interface Policy {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (url: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

const isPolicyFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
const asItIs = (text: string): string => text;

/** Vouches for Lit's templates, and for the worker's own address. Undefined where the browser wants no vouching. */
export const trustedTypesPolicy = isPolicyFactory(factory)
  ? factory.createPolicy(name, { createHTML: asItIs, createScriptURL: asItIs })
  : undefined;
