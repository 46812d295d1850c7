// Bytes of the index's files: numbers, strings, zlib streams. Whatever ends too early throws.

const utf8 = new TextDecoder();

export const decode = (bytes) => utf8.decode(bytes);

// What is wrong with a file; whoever reads it says which.
export function damaged() {
  throw new Error('damaged');
}

// `head` bytes with `tail` instead of what stands behind them.
export function joined(head, kept, tail) {
  const out = new Uint8Array(kept + tail.length);
  out.set(head.subarray(0, kept));
  out.set(tail, kept);
  return out;
}

// Reads from left to right.
export function reader(bytes) {
  let at = 0;
  const byte = () => (at < bytes.length ? bytes[at++] : damaged());
  // LEB128, unsigned.
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const next = byte();
      value += (next & 127) * scale;
      if (next < 128) return value;
    }
  };
  // The bytes of a string with its length before it.
  const run = () => {
    const length = number();
    at += length;
    return at > bytes.length ? damaged() : bytes.subarray(at - length, at);
  };
  const string = () => decode(run());
  // What `make` reads, as often as the number says that stands first.
  const times = (make) => {
    const made = [];
    for (let left = number(); left > 0; --left) made.push(make());
    return made;
  };
  // Sorted strings, each as what differs from the one before; `make(string, bytes)` reads on.
  const sorted = (make) => {
    let raw = new Uint8Array();
    return times(() => {
      raw = joined(raw, number(), run());
      return make(decode(raw), raw);
    });
  };
  return {byte, number, run, string, times, sorted, rest: () => bytes.subarray(at)};
}

// What a zlib stream, given in parts, holds; rejects when it is damaged or cut.
export async function inflate(...parts) {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  // All of it at once, reading meanwhile: either side may be the first to find the fault.
  const [bytes] = await Promise.all([
    new Response(stream.readable).arrayBuffer(), ...parts.map((part) => writer.write(part)), writer.close()]);
  return new Uint8Array(bytes);
}
