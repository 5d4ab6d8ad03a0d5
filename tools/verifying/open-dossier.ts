import { createHash } from 'node:crypto'
import { type Fault, type FoundFile, verifyDossier, withheldTrails } from '@kiemdiem/domain/dossier/chain/verify'
import { unzipSync } from 'fflate'
import { packed } from '../../web/src/lib/files/packed/packed.ts'
import { Refusal } from '../refusal.ts'

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** The files of an archive; refused where it is none, was cut, or is damaged beyond reading. */
const filesIn = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  try {
    return new Map(Object.entries(unzipSync(bytes)))
  } catch {
    throw new Refusal(
      'The file is no whole .zip archive: it was cut off, or damaged. Nothing of it can be vouched for; download the dossier again.',
    )
  }
}

interface Opened {
  files: number
  /** Trails that were handed over and are not in it. */
  withheld: string[]
  /** What is wrong, each by its name; `archiveAltered`: bytes between the files. */
  faults: (Fault | { what: 'archiveAltered'; at: string })[]
}

/** What is wrong with a dossier as it was downloaded, down to the byte. */
export const openDossier = async (bytes: Uint8Array, anchor?: string): Promise<Opened> => {
  const files = filesIn(bytes)
  const found = new Map<string, FoundFile>(
    [...files].map(([name, data]) => [name, { sha256: sha256(data), text: () => new TextDecoder().decode(data) }]),
  )
  const faults = await verifyDossier(found, async (text) => sha256(text), anchor)
  // Made anew from its files it has the same bytes: whatever else was altered lies between them.
  const same = Buffer.compare(packed(files), bytes) === 0
  const withheld = withheldTrails(found)
  return {
    files: files.size,
    withheld,
    faults: [...faults, ...(same ? [] : [{ what: 'archiveAltered' as const, at: '.zip' }])],
  }
}
