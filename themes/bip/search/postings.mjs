// One list of postings: {points, classes, ranges}. Points and ranges count from the first passage of
// their part of the site; `ranges` is [from, to (not included), from, to …].
import {damaged, reader} from './bytes.mjs';

export function readList(bytes) {
  const {byte, number, rest} = reader(bytes);
  const count = number();
  const ranges = [];
  let left = number();
  const k = byte();
  for (let from = 0; left > 0; --left) {
    from += number();
    ranges.push(from, from + number());
  }
  const bits = rest();
  // A damaged count must not take the memory of the machine: a point has two bits at least.
  if (count > bits.length * 4) damaged();
  const points = new Uint32Array(count);
  const classes = new Uint8Array(count);
  let at = 0;
  const bit = () => {
    if (at >= bits.length * 8) damaged();
    return bits[at >> 3] >> (7 - (at++ & 7)) & 1;
  };
  for (let i = 0, next = 0; i < count; ++i) {
    let gap = 0;
    while (bit()) gap += 1;
    for (let j = 0; j < k; ++j) gap = gap * 2 + bit();
    points[i] = next + gap;
    next = points[i] + 1;
    while (classes[i] < 3 && bit()) classes[i] += 1;
  }
  return {points, classes, ranges};
}
