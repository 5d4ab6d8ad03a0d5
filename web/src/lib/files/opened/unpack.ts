import { Inflate } from 'fflate'
import { UnreadableFile } from './fault.ts'
import type { ZipEntry } from './zip-directory.ts'

const HEADER = 0x04034b50
/** So much is pushed at once that no push can swell beyond some megabytes. */
const STEP = 4096

const inflated = (packed: Uint8Array, { name, size }: ZipEntry): Uint8Array => {
  const out = new Uint8Array(size)
  let filled = 0
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new UnreadableFile('unpacksTooLarge', name)
    out.set(chunk, filled)
    filled += chunk.length
  })
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  if (filled !== size) throw new UnreadableFile('broken', name)
  return out
}

/** What an entry holds, never more than the directory has said: a directory that lies is noticed while it is unpacked. */
export const unpack = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packed, method, name } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== HEADER) throw new UnreadableFile('broken', name)
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + packed > bytes.length) throw new UnreadableFile('broken', name)
  const data = bytes.subarray(from, from + packed)
  if (method === 8) return inflated(data, entry)
  if (method !== 0 || packed !== entry.size) throw new UnreadableFile('broken', name)
  return data
}
