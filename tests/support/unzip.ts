// Reads what an office file holds: a ZIP with deflated parts (APPNOTE.TXT 4.3), of which the directory at its end tells.
import { inflateRawSync } from 'node:zlib'

/** The parts of a ZIP by name, as text. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes)
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, name, extra, comment, start] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32), file.readUInt32LE(at + 42)]
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
    const data = file.subarray(from, from + packed)
    parts.set(file.toString('utf8', at + 46, at + 46 + name), (method === 0 ? data : inflateRawSync(data)).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}
