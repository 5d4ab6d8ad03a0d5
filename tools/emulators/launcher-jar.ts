import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { crc32 } from 'node:zlib'

const MANIFEST = 'META-INF/MANIFEST.MF'

/** A manifest line holds 72 bytes at most; the rest goes on after a line break and one blank. */
const manifestLine = (line: string): string => line.match(/^.{1,72}|.{1,71}/g)?.join('\r\n ') ?? ''

/** One uncompressed file in a zip archive: a local header, the bytes, the directory, its end. */
const zipOf = (name: string, content: Buffer): Buffer => {
  const nameBytes = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0) // version needed
  common.writeUInt32LE(0x5a210000, 6) // time 00:00, date 01/01/2025: the same jar gives the same bytes
  common.writeUInt32LE(crc32(content), 10)
  common.writeUInt32LE(content.length, 14)
  common.writeUInt32LE(content.length, 18)
  common.writeUInt16LE(nameBytes.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, content])
  const directory = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    common,
    Buffer.alloc(14), // no comment, first disk, no attributes, local header at 0
    nameBytes,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, directory, end])
}

/**
 * Writes a jar that only says which class of another jar to start: the Google Cloud CLI's Firestore emulator has no
 * main class in its own manifest, and the Firebase CLI can only run `java -jar`. Needs no JDK tools.
 */
export const writeLauncherJar = (path: string, mainClass: string, jar: string): void => {
  const lines = ['Manifest-Version: 1.0', `Main-Class: ${mainClass}`, `Class-Path: ${pathToFileURL(jar).href}`]
  writeFileSync(path, zipOf(MANIFEST, Buffer.from(`${lines.map(manifestLine).join('\r\n')}\r\n\r\n`)))
}
