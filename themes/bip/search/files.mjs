// The files of one index, each read and unpacked once.
//
// What works on files is written as if all of them were there. `need` gives a file's value, or
// throws the promise of it when it has yet to come; `until` waits for what was thrown and begins
// anew; `each` lets a whole row ask before it throws, so that files come at the same time.
import {decode, inflate} from './bytes.mjs';

async function fetchBytes(url, stamp) {
  // The contents are asked for anew; what they name may be kept for ever under their stamp.
  const response = await fetch(stamp ? `${url}?${stamp}` : url, stamp ? {} : {cache: 'no-cache'});
  if (!response.ok) throw new Error(response.status);
  return response.arrayBuffer();
}

function promised(thrown) {
  if (thrown instanceof Promise) return thrown;
  throw thrown;
}

export async function until(answer) {
  for (;;) {
    try {
      return answer();
    } catch (thrown) {
      await promised(thrown);
    }
  }
}

export function each(list, make) {
  const coming = [];
  const made = [...list].map((one) => {
    try {
      return make(one);
    } catch (thrown) {
      coming.push(promised(thrown));
    }
  });
  if (coming.length) throw Promise.all(coming);
  return made;
}

// `readBytes(url)` gives a promise of a file's bytes; without it they are fetched.
export async function openFiles(baseUrl, readBytes) {
  const root = baseUrl.replace(/\/?$/, '/szukaj/indeks/');
  const kept = new Map();  // by path: values, or promises of them
  let stamp;

  async function read(path, make) {
    const url = root + path;
    try {
      const bytes = await (readBytes ? readBytes(url) : fetchBytes(url, stamp));
      kept.set(path, await make(new Uint8Array(bytes)));
    } catch (error) {
      kept.delete(path);  // whoever asks again shall get another try
      throw new Error(`${url}: ${error.message}`);
    }
  }

  // `make(bytes)` gives a value or a promise of it.
  function need(path, make) {
    if (!kept.has(path)) kept.set(path, read(path, make));
    const value = kept.get(path);
    if (value instanceof Promise) throw value;
    return value;
  }
  const unpacked = (path, make) => need(path, async (bytes) => make(await inflate(bytes)));
  const contents = await until(() => unpacked('spis.bin', (bytes) => JSON.parse(decode(bytes))));
  if (contents.format !== 1) throw new Error('format ' + contents.format);
  stamp = contents.stamp;
  return {need, unpacked, contents};
}
