/**
 * The floor: what any checker of words has to do at the least. One pass that lower-cases the text, finds where each word
 * begins and ends, and hashes it (FNV-1a). Returns the number of words.
 */
export function createFloor() {
  let bounds = new Int32Array(3 * 1024);
  return function floor(text) {
    const lower = text.toLowerCase();
    let words = 0;
    let start = -1;
    let hash = 0;
    for (let at = 0; at <= lower.length; at++) {
      const code = at < lower.length ? lower.charCodeAt(at) : 32;
      const inWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code > 127;
      if (inWord) {
        if (start === -1) {
          start = at;
          hash = 0x811c9dc5;
        }
        hash = Math.imul(hash ^ code, 0x01000193);
      } else if (start !== -1) {
        if (3 * words + 3 > bounds.length) bounds = grow(bounds);
        bounds[3 * words] = start;
        bounds[3 * words + 1] = at;
        bounds[3 * words + 2] = hash;
        words++;
        start = -1;
      }
    }
    return words;
  };
}

function grow(bounds) {
  const larger = new Int32Array(bounds.length * 2);
  larger.set(bounds);
  return larger;
}
