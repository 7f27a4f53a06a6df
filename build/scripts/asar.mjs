import { createHash } from 'node:crypto';

/**
 * An Electron archive of a few files in one folder: a pickled JSON header, then the contents.
 *
 * @param {Record<string, Buffer>} files
 * @returns {Buffer}
 */
export function packAsar(files) {
  /** @type {Record<string, object>} */
  const entries = {};
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    entries[name] = { size: content.length, offset: String(offset), integrity: integrity(content) };
    offset += content.length;
  }
  return Buffer.concat([header({ files: entries }), ...Object.values(files)]);
}

/** @param {Buffer} content */
function integrity(content) {
  const hash = createHash('sha256').update(content).digest('hex');
  return { algorithm: 'SHA256', hash, blockSize: 4 * 1024 * 1024, blocks: [hash] };
}

/**
 * Two pickles: the size of the second, then the JSON as a length-prefixed string padded to four
 * bytes.
 *
 * @param {object} tree
 */
function header(tree) {
  const json = Buffer.from(JSON.stringify(tree));
  const paddedLength = Math.ceil(json.length / 4) * 4;
  const pickle = Buffer.alloc(16 + paddedLength);
  pickle.writeUInt32LE(4, 0);
  pickle.writeUInt32LE(8 + paddedLength, 4);
  pickle.writeUInt32LE(4 + paddedLength, 8);
  pickle.writeUInt32LE(json.length, 12);
  json.copy(pickle, 16);
  return pickle;
}
