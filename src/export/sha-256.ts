/** Of the first 64 primes' cube roots: FIPS 180-4, 4.2.2. */
const constants = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);
const initialState = Int32Array.from([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
const blockSize = 64;
/** Of the block that is taken in, 6.2.2; each one writes all of them. */
const schedule = new Int32Array(64);

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Takes a block into the state, as 6.2.2 says. Whatever is read from an array is a whole number, and stays one. */
const takeIn = (state: Int32Array, bytes: DataView, at: number): void => {
  for (let index = 0; index < 16; index += 1) schedule[index] = bytes.getInt32(at + 4 * index);
  for (let index = 16; index < 64; index += 1) {
    const far = schedule[index - 15] ?? 0;
    const near = schedule[index - 2] ?? 0;
    const first = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
    const second = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
    schedule[index] = (second + (schedule[index - 7] ?? 0) + first + (schedule[index - 16] ?? 0)) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let round = 0; round < 64; round += 1) {
    const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + mixed + choice + (constants[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
};

const viewOf = ({ buffer, byteOffset, length }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, length);

/** SHA-256 of bytes that come one part after the other. */
export class Sha256 {
  readonly #state = initialState.slice();
  /** What came behind the last whole block. */
  readonly #rest = new Uint8Array(blockSize);
  #length = 0;

  update(bytes: Uint8Array): void {
    const kept = this.#length % blockSize;
    this.#length += bytes.length;
    let at = 0;
    if (kept > 0) {
      at = Math.min(blockSize - kept, bytes.length);
      this.#rest.set(bytes.subarray(0, at), kept);
      if (kept + at < blockSize) return;
      takeIn(this.#state, viewOf(this.#rest), 0);
    }
    const view = viewOf(bytes);
    for (; at + blockSize <= bytes.length; at += blockSize) takeIn(this.#state, view, at);
    this.#rest.set(bytes.subarray(at));
  }

  /** Of all bytes so far, as 64 hexadecimal digits. More may come. */
  digest(): string {
    const kept = this.#length % blockSize;
    const end = new Uint8Array(kept + 9 > blockSize ? 2 * blockSize : blockSize);
    end.set(this.#rest.subarray(0, kept));
    end[kept] = 0x80;
    const view = viewOf(end);
    view.setBigUint64(end.length - 8, 8n * BigInt(this.#length));
    const state = this.#state.slice();
    for (let at = 0; at < end.length; at += blockSize) takeIn(state, view, at);
    return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
