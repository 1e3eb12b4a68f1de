interface Phrases {
  /** What customers are called. */
  readonly names: readonly string[];
  /** What customers write. */
  readonly texts: readonly string[];
}

const english: Phrases = {
  names: ['Alice', 'Ben', 'Chloe', 'Daniel', 'Farah', 'Grace', 'Ivan', 'Zoë'],
  texts: [
    'Hi',
    'Where is my order?',
    'I did not get the code',
    'Thank you!',
    'STOP',
    'Please call me back 🙏',
  ],
};

/** Names and messages by language; a language without its own takes the English ones. */
const byLanguage: Readonly<Record<string, Phrases>> = {
  en: english,
  zh_HK: {
    names: ['陳大文', '李小明', '黃美玲', '張志強', 'Alice', '何嘉欣', '林家豪', '吳詠詩'],
    texts: ['你好', '請問幾時送到？', '收唔到驗證碼', '多謝！', 'STOP', '可唔可以打俾我'],
  },
  zh_CN: {
    names: ['王伟', '李娜', '张敏', '刘洋'],
    texts: ['你好', '没有收到验证码', '谢谢', '什么时候发货？'],
  },
  pt_BR: {
    names: ['João', 'Maria', 'Ana', 'Luiz', 'Conceição', 'Pedro'],
    texts: ['Oi', 'Cadê o meu pedido?', 'Não recebi o código', 'Obrigado!', 'PARAR'],
  },
  es: {
    names: ['José', 'Lucía', 'Sofía', 'Íñigo'],
    texts: ['Hola', 'No me llegó el código', '¡Gracias!', 'BAJA'],
  },
  ar: { names: ['محمد', 'فاطمة', 'أحمد', 'ليلى'], texts: ['مرحبا', 'لم يصلني الرمز', 'شكرا', 'أين طلبي؟'] },
  hi: {
    names: ['आरव', 'प्रिया', 'Rahul', 'अनन्या'],
    texts: ['नमस्ते', 'कोड नहीं मिला', 'धन्यवाद', 'Where is my order?'],
  },
  th: { names: ['สมชาย', 'มาลี'], texts: ['สวัสดีครับ', 'ไม่ได้รับรหัส', 'ขอบคุณค่ะ'] },
  ja: {
    names: ['佐藤', '鈴木', '高橋'],
    texts: ['こんにちは', 'コードが届きません', 'ありがとうございます'],
  },
  ko: { names: ['김민준', '이서연'], texts: ['안녕하세요', '코드가 안 와요', '감사합니다'] },
  id: { names: ['Budi', 'Siti', 'Dewi'], texts: ['Halo', 'Kode belum masuk', 'Terima kasih'] },
  de: { names: ['Jürgen', 'Käthe'], texts: ['Hallo', 'Ich habe keinen Code bekommen', 'Danke!'] },
  fr: { names: ['Zoé', 'François'], texts: ['Bonjour', "Je n'ai pas reçu le code", 'Merci !'] },
};

export const phrasesIn = (language: string): Phrases => byLanguage[language] ?? english;
