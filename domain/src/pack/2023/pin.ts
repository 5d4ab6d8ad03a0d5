import type { PackRef } from '../../model/rule-pack.ts'

/**
 * What campaigns pin of the pack, apart from its content, which screens that open a campaign do not need. A pack that a
 * campaign was opened with never changes: what is corrected is the next version.
 */
export const pin2023: PackRef = {
  id: 'qd124-2023',
  version: 1,
  hash: 'e0062c2a133b582de3fef6c4663c6fd6002d0a867984a0d68d99ec9de521b461',
}
