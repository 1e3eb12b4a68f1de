import type { Template } from '../template.ts';

interface Wording {
  readonly language: string;
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly button: string;
}

const codes: readonly Wording[] = [
  {
    language: 'en',
    body: '*{{1}}* is your verification code. For your security, do not share this code.',
    footer: 'This code expires in 10 minutes.',
    button: 'Copy code',
  },
  {
    language: 'zh_HK',
    body: '您的驗證碼是 *{{1}}*。為安全起見，請勿分享此驗證碼。',
    footer: '此驗證碼將於 10 分鐘後失效。',
    button: '複製驗證碼',
  },
  {
    language: 'zh_CN',
    body: '您的验证码是 *{{1}}*。为安全起见，请勿分享此验证码。',
    footer: '此验证码将于 10 分钟后失效。',
    button: '复制验证码',
  },
  {
    language: 'pt_BR',
    body: '*{{1}}* é o seu código de verificação. Para sua segurança, não o compartilhe.',
    footer: 'Este código expira em 10 minutos.',
    button: 'Copiar código',
  },
  {
    language: 'es',
    body: '*{{1}}* es tu código de verificación. Por tu seguridad, no lo compartas.',
    footer: 'Este código caduca en 10 minutos.',
    button: 'Copiar código',
  },
  {
    language: 'ar',
    body: 'رمز التحقق الخاص بك هو *{{1}}*. للحفاظ على أمانك، لا تشارك هذا الرمز.',
    footer: 'تنتهي صلاحية هذا الرمز خلال 10 دقائق.',
    button: 'نسخ الرمز',
  },
  {
    language: 'hi',
    body: '*{{1}}* आपका सत्यापन कोड है. अपनी सुरक्षा के लिए, इस कोड को शेयर न करें.',
    footer: 'यह कोड 10 मिनट में समाप्त हो जाएगा.',
    button: 'कोड कॉपी करें',
  },
  {
    language: 'th',
    body: '*{{1}}* คือรหัสยืนยันของคุณ เพื่อความปลอดภัย โปรดอย่าแชร์รหัสนี้',
    footer: 'รหัสนี้จะหมดอายุใน 10 นาที',
    button: 'คัดลอกรหัส',
  },
  {
    language: 'ja',
    body: '認証コードは *{{1}}* です。安全のため、このコードを共有しないでください。',
    footer: 'このコードは10分で失効します。',
    button: 'コードをコピー',
  },
  {
    language: 'ko',
    body: '인증 코드는 *{{1}}*입니다. 보안을 위해 코드를 공유하지 마세요.',
    footer: '이 코드는 10분 후에 만료됩니다.',
    button: '코드 복사',
  },
  {
    language: 'id',
    body: '*{{1}}* adalah kode verifikasi Anda. Demi keamanan, jangan bagikan kode ini.',
    footer: 'Kode ini akan kedaluwarsa dalam 10 menit.',
    button: 'Salin kode',
  },
  {
    language: 'de',
    body: '*{{1}}* ist dein Bestätigungscode. Teile diesen Code zu deiner Sicherheit nicht.',
    footer: 'Dieser Code läuft in 10 Minuten ab.',
    button: 'Code kopieren',
  },
  {
    language: 'fr',
    body: '*{{1}}* est votre code de vérification. Pour votre sécurité, ne le partagez pas.',
    footer: 'Ce code expire dans 10 minutes.',
    button: 'Copier le code',
  },
];

const shipments: readonly Wording[] = [
  {
    language: 'en',
    header: 'Your order is on its way',
    body: 'Hi {{1}}, your order *{{2}}* left our warehouse today.\n\n- Carrier: _SpeedPost_\n- Arrives in 1-2 days',
    button: 'Track parcel',
  },
  {
    language: 'zh_HK',
    header: '您的訂單已寄出',
    body: '{{1}} 您好，您的訂單 *{{2}}* 今日已經寄出。\n\n- 速遞：_SpeedPost_\n- 一至兩日內送達',
    button: '追蹤包裹',
  },
  {
    language: 'pt_BR',
    header: 'Seu pedido está a caminho',
    body: 'Olá {{1}}, seu pedido *{{2}}* saiu hoje do nosso centro.\n\nChega em 1 a 2 dias.',
    button: 'Rastrear pedido',
  },
  {
    language: 'es',
    header: 'Tu pedido está en camino',
    body: 'Hola {{1}}, tu pedido *{{2}}* salió hoy del almacén.\n\nLlega en 1 o 2 días.',
    button: 'Seguir el pedido',
  },
  {
    language: 'ar',
    header: 'طلبك في الطريق',
    body: 'مرحبًا {{1}}، غادر طلبك *{{2}}* مستودعنا اليوم.',
    button: 'تتبع الطلب',
  },
];

const payments: readonly Wording[] = [
  { language: 'en', body: 'Hi {{1}}, we received your payment. Reference: ```{{2}}```', button: 'Call us' },
  { language: 'zh_HK', body: '{{1}} 您好，我們已收到您的付款。參考編號：```{{2}}```', button: '致電我們' },
  {
    language: 'pt_BR',
    body: 'Olá {{1}}, recebemos o seu pagamento. Referência: ```{{2}}```',
    button: 'Ligar',
  },
  { language: 'hi', body: 'नमस्ते {{1}}, हमें आपका भुगतान मिल गया है. संदर्भ: ```{{2}}```', button: 'कॉल करें' },
];

const offers: readonly Wording[] = [
  {
    language: 'en',
    body: '🎉 {{1}}, *20 % off* everything until Sunday, for members only. Show code {{2}} at the till.',
    footer: 'Reply STOP to opt out',
    button: 'Not interested',
  },
  {
    language: 'zh_HK',
    body: '🎉 {{1}}，會員限定：即日至星期日全店 *八折*。付款時出示優惠碼 {{2}}。',
    footer: '回覆 STOP 取消訂閱',
    button: '不感興趣',
  },
  {
    language: 'pt_BR',
    body: '🎉 {{1}}, *20 % de desconto* em tudo até domingo. Mostre o código {{2}} no caixa.',
    footer: 'Responda PARAR para sair',
    button: 'Não tenho interesse',
  },
];

const inLanguages = (
  name: string,
  category: string,
  wordings: readonly Wording[],
  more: (wording: Wording) => Pick<Template, 'header' | 'buttons'>,
): readonly Omit<Template, 'id'>[] =>
  wordings.map((wording) => ({
    name,
    language: wording.language,
    category,
    body: wording.body,
    footer: wording.footer ?? null,
    ...more(wording),
  }));

const copyCode = ({ button }: Wording) => ({
  header: null,
  buttons: [{ type: 'copy-code', label: button, code: '{{1}}' }],
});

/** Every template in every language it was approved in. */
export const templates: readonly Template[] = [
  ...inLanguages('otp_copy_code', 'authentication', codes, copyCode),
  ...inLanguages('login_verification', 'authentication', codes, copyCode),
  ...inLanguages('order_shipped', 'utility', shipments, ({ header, button }) => ({
    header: { type: 'text', text: header ?? '' },
    buttons: [{ type: 'url', label: button, url: 'https://shop.example.com/orders/{{2}}' }],
  })),
  ...inLanguages('payment_received', 'utility', payments, ({ button }) => ({
    header: { type: 'document', url: 'https://media.example.com/receipt.pdf', fileName: 'receipt.pdf' },
    buttons: [{ type: 'phone', label: button, number: '+85230000007' }],
  })),
  ...inLanguages('member_offer', 'marketing', offers, ({ button }) => ({
    header: { type: 'image', url: 'https://media.example.com/member-offer.jpg' },
    buttons: [
      { type: 'url', label: 'shop.example.com', url: 'https://shop.example.com/offers' },
      { type: 'quick-reply', label: button },
    ],
  })),
].map((template, index) => ({ id: index + 1, ...template }));
