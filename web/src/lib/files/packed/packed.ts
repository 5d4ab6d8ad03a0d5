import { zipSync } from 'fflate'

/** In the device's own time, as archives keep it: the same bytes everywhere. */
const DAY = () => new Date(2000, 0, 1)

/**
 * One archive of these files, its bytes the same whenever and wherever it is made. Nothing is deflated: papers and copies are already,
 * and one altered byte then lies in one file and can be named.
 */
export const packed = (files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files), { level: 0, mtime: DAY() })
