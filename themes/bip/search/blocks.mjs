// The texts of the index: blocks of passages of one page.
import {damaged, decode, inflate} from './bytes.mjs';

// What is stored of a passage: as `readBlock` gives it.
function stored({need, unpacked, contents}, id) {
  const {preset, labels, shift} = contents;
  const before = preset ? unpacked('slownik.bin', (bytes) => bytes) : new Uint8Array();
  const size = before.length;
  // A zlib stream that begins with the preset text as it stands, so that what follows may refer to it.
  const start = Uint8Array.of(0x78, 0x9c, 0, size, size >> 8, ~size, ~size >> 8);
  const block = id >> shift;
  return need(`tekst/${block >> 8}/${block & 255}.bin`, async (bytes) => {
    const all = await (preset ? inflate(start, before, bytes) : inflate(bytes));
    return readBlock(decode(all.subarray(size)), labels);
  })[id - (block << shift)] ?? damaged();
}

// {url, title, label, dates, citation, name, text, isFirst (it stands for its page)} of a passage.
export function passageOf(files, id) {
  const {same, ...own} = stored(files, id);
  if (same) own.text = stored(files, parseInt(same, 36)).text;
  return own;
}

// All passages of a block; `same`: the number, of base 36, of the one that has the text instead.
export function readBlock(all, labels) {
  // "pkt_3" is called "pkt 3", "pkt_3|pkt 3 lit. a" as it says.
  const readStep = (written) => {
    const [id, label] = written.split('|');
    const [level, number] = id.split(/_(.*)/);
    return {id, label: label ?? (labels[level] ?? level) + (number ? ' ' + number : '')};
  };
  const [head, ...lines] = all.split('\n');
  const [page, title, label, dates] = head.split('\t');
  let place = [];
  return lines.map((line) => {
    const [written, name, text, same] = line.split('\t');
    let step = written.replace('*', '');
    const isFirst = step !== written;
    const last = place.length - 1;
    if (step === '+') step = last.toString(36) + place[last].id.replace(/\d+$/, (number) => +number + 1);
    place = place.slice(0, parseInt(step[0] ?? 0, 36));
    if (step[1]) place.push(...step.slice(1).split('__').map(readStep));
    const fragment = place.map(({id}) => id).join('__');
    const url = page + (fragment && '#' + fragment);
    return {url, title, label, dates, citation: place.map((one) => one.label).join(' '), name, text, isFirst, same};
  });
}
