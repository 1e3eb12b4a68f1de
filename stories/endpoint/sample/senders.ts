export interface SampleSender {
  readonly id: string;
  readonly country: string;
  readonly sentBy: string | null;
}

/** The twenty senders, busiest first. Some applications never say who sent. */
export const senders: readonly SampleSender[] = [
  { id: '+85230000001', country: 'HK', sentBy: 'OTP service' },
  { id: '+85230000002', country: 'HK', sentBy: null },
  { id: '+6531580010', country: 'SG', sentBy: 'Login gateway' },
  { id: '+551140042020', country: 'BR', sentBy: 'Serviço de códigos' },
  { id: '+918045670001', country: 'IN', sentBy: 'OTP service' },
  { id: '+12025550143', country: 'US', sentBy: null },
  { id: '+85230000007', country: 'HK', sentBy: 'Checkout' },
  { id: '+85230000008', country: 'HK', sentBy: '驗證服務' },
  { id: '+6531580021', country: 'SG', sentBy: null },
  { id: '+60327170015', country: 'MY', sentBy: 'Mobile banking' },
  { id: '+622150888012', country: 'ID', sentBy: 'OTP service' },
  { id: '+66210500013', country: 'TH', sentBy: null },
  { id: '+442079460014', country: 'GB', sentBy: 'Order desk' },
  { id: '+81345100015', country: 'JP', sentBy: '認証サービス' },
  { id: '+97142000016', country: 'AE', sentBy: 'خدمة التحقق' },
  { id: '+525541610017', country: 'MX', sentBy: 'Soporte' },
  { id: '+34910480018', country: 'ES', sentBy: null },
  { id: '+493056790019', country: 'DE', sentBy: 'Kundenservice' },
  { id: '+85230000020', country: 'HK', sentBy: 'Loyalty & rewards' },
  { id: 'HARBOURBANK', country: 'HK', sentBy: 'Harbour Bank' },
];
