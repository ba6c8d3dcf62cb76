import { crc32 } from 'node:zlib'

/** An archive of stored (not compressed) parts, in their order. */
export function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []]
  for (const [name, text] of Object.entries(parts)) {
    const [path, data, offset] = [Buffer.from(name), Buffer.from(text), local.reduce((sum, one) => sum + one.length, 0)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(path.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, path, data)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, path)
  }
  const [body, directory] = [Buffer.concat(local), Buffer.concat(central)]
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, directory, end])
}
