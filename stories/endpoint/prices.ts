type Prices = Readonly<Record<string, string>>;

const elsewhere: Prices = { authentication: '0.0304', utility: '0.0226', marketing: '0.0604' };

/** What a delivered message costs in US dollars, by category and the recipient's market. */
const markets: Readonly<Record<string, Prices>> = {
  HK: { authentication: '0.0425', utility: '0.0317', marketing: '0.0732' },
  SG: { authentication: '0.0425', utility: '0.0317', marketing: '0.0732' },
  BR: { authentication: '0.0068', utility: '0.0068', marketing: '0.0625' },
  IN: { authentication: '0.0014', utility: '0.0014', marketing: '0.0118' },
  US: { authentication: '0.0034', utility: '0.0034', marketing: '0.0250' },
  ID: { authentication: '0.0250', utility: '0.0250', marketing: '0.0411' },
  MX: { authentication: '0.0085', utility: '0.0085', marketing: '0.0305' },
  AE: { authentication: '0.0157', utility: '0.0157', marketing: '0.0384' },
};

/** A price for every category the sample knows; null where there is none. */
export const priceOf = (country: string | null, category: string) => {
  const amount = (markets[country ?? ''] ?? elsewhere)[category];
  return amount === undefined ? null : { amount, currency: 'USD', category };
};
