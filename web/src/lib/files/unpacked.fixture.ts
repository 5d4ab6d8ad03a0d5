import { strFromU8, unzipSync } from 'fflate'

/** The parts of an office's file as text, by name; an error for one that is not there. */
export const unpacked = (file: Uint8Array): ((name: string) => string) => {
  const parts = unzipSync(file)
  return (name) => {
    const part = parts[name]
    if (!part) throw new Error(`no ${name} in the file`)
    return strFromU8(part)
  }
}
