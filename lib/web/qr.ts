import 'server-only'
import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

/** The squares of a QR code as a path, in a picture of `size` by `size`. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = modules(text)
  return { size, path: data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('') }
}

const modules = (text: string) => encode(text, { ecc: 'M', border: 2 })
const DOTS = 8

/** The same as a black and white picture for office files, which draw no paths (PNG, one bit a dot). */
export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  const { size, data } = modules(text)
  const width = size * DOTS
  const line = (row: readonly boolean[]) => {
    const bytes = Buffer.alloc(1 + Math.ceil(width / 8))
    for (let x = 0; x < width; x += 1) if (!row[Math.floor(x / DOTS)]) bytes.writeUInt8(bytes.readUInt8(1 + (x >> 3)) | (0x80 >> (x & 7)), 1 + (x >> 3))
    return bytes
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(width, 4)
  header.writeUInt8(1, 8)
  const picture = deflateSync(Buffer.concat(data.flatMap((row) => Array<Buffer>(DOTS).fill(line(row)))))
  return Uint8Array.from(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', picture), chunk('IEND', Buffer.alloc(0))]))
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
