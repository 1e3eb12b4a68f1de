const primes: number[] = [];
for (let number = 2; primes.length < 64; number += 1) {
  if (primes.every((prime) => number % prime)) primes.push(number);
}
const constants = Int32Array.from(primes, (prime) => prime ** (1 / 3) * 2 ** 32);

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** Every index asked for is within its array, which the compiler cannot know. */
const at = (words: Int32Array, index: number): number => words[index] ?? 0;

const extend = (words: Int32Array, i: number): number => {
  const near = at(words, i - 2);
  const far = at(words, i - 15);
  const nearSum = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
  const farSum = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
  return at(words, i - 16) + farSum + at(words, i - 7) + nearSum;
};

type State = [number, number, number, number, number, number, number, number];

/** SHA-256 of bytes that come in parts: Web Crypto digests only what is in memory as a whole, and only on https. */
export class Sha256 {
  #state: State = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  ];
  readonly #schedule = new Int32Array(64);
  readonly #block = new Uint8Array(64);
  #length = 0;

  update(bytes: Uint8Array): void {
    const filled = this.#length % 64;
    this.#length += bytes.length;
    let taken = 0;
    if (filled) {
      taken = Math.min(64 - filled, bytes.length);
      this.#block.set(bytes.subarray(0, taken), filled);
      if (filled + taken < 64) return;
      this.#compress(new DataView(this.#block.buffer), 0);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (; taken + 64 <= bytes.length; taken += 64) this.#compress(view, taken);
    this.#block.set(bytes.subarray(taken));
  }

  /** The digest as 64 hexadecimal digits. Ends the hash: nothing can be added after it. */
  hex(): string {
    const padding = new Uint8Array(((119 - (this.#length % 64)) % 64) + 9);
    padding[0] = 0x80;
    new DataView(padding.buffer).setBigUint64(padding.length - 8, BigInt(this.#length) * 8n);
    this.update(padding);
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #compress(view: DataView, offset: number): void {
    const words = this.#schedule;
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(offset + i * 4);
    for (let i = 16; i < 64; i += 1) words[i] = extend(words, i);

    let [a, b, c, d, e, f, g, h] = this.#state;
    for (let i = 0; i < 64; i += 1) {
      const choice = (e & f) ^ (~e & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const first =
        h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + at(constants, i) + at(words, i);
      const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
      // A swap by destructuring is a third slower here.
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    const [A, B, C, D, E, F, G, H] = this.#state;
    // prettier-ignore
    this.#state = [
      (A + a) | 0, (B + b) | 0, (C + c) | 0, (D + d) | 0, (E + e) | 0, (F + f) | 0, (G + g) | 0, (H + h) | 0,
    ];
  }
}
