import { ENTRIES_MAX, UNPACKED_MAX, UnreadableFile } from './fault.ts'

/** One file within an archive, as the archive's directory names it. */
export interface ZipEntry {
  name: string
  /** 0: stored as it is, 8: deflated. */
  method: number
  packed: number
  size: number
  /** Of its own header, before its data. */
  offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_SIZE = 22
const COMMENT_MAX = 65_535
/** Deflate's own limit is 1032; a sheet of equal rows stays far below this. */
const RATIO_MAX = 400
const RATIO_FROM = 1_000_000

const broken = () => new UnreadableFile('broken')

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - COMMENT_MAX); at -= 1)
    if (view.getUint32(at, true) === END) return at
  throw broken()
}

const entryAt = (view: DataView, at: number): { entry: ZipEntry; next: number } => {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw broken()
  const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ]
  if (at + 46 + name > view.byteLength) throw broken()
  // Bit 0: encrypted. Word and Excel encrypt otherwise, other programs do it so.
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new UnreadableFile('locked')
  const entry = {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, name)),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
  return { entry, next: at + 46 + name + extra + comment }
}

/**
 * The directory of an archive, before anything of it is unpacked: refused where it has too many entries or would grow too
 * large. What it says is only believed as far as unpacking keeps to it (unpack.ts). Zip64 is for what is too large anyway.
 */
export const zipDirectory = (bytes: Uint8Array): ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > ENTRIES_MAX) throw new UnreadableFile('tooManyEntries')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let number = 0; number < count; number += 1) {
    const { entry, next } = entryAt(view, at)
    entries.push(entry)
    at = next
  }
  const swollen = entries.find(({ size, packed }) => size > RATIO_FROM && size > packed * RATIO_MAX)
  if (swollen || entries.reduce((sum, { size }) => sum + size, 0) > UNPACKED_MAX)
    throw new UnreadableFile('unpacksTooLarge', swollen?.name ?? '')
  if (new Set(entries.map(({ name }) => name)).size < entries.length) throw broken()
  return entries
}
