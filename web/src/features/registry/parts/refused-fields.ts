import { FAULTS, type Fault } from '@kiemdiem/domain/registry/faults'
import { registryWords as words } from '../vi.ts'

const isFault = (code: string): code is Fault => Object.hasOwn(FAULTS, code)

/** What the server refused, by the field that it belongs to; of a list, with the number of the line. */
export const refusedFields = (at: Readonly<Record<string, string>>): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const [place, code] of Object.entries(at)) {
    const [field = '', line] = place.split('.')
    const which = line === undefined || !/^\d+$/.test(line) ? '' : `${words.line(Number(line) + 1)}: `
    if (isFault(code)) found[field] = [found[field], which + FAULTS[code]].filter(Boolean).join(' ')
  }
  return found
}
