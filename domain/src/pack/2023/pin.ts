import type { PackRef } from '../../model/rule-pack.ts'

/**
 * What campaigns pin of the pack, apart from its content, which screens that open a campaign do not need. A pack that a
 * campaign was opened with never changes: what is corrected is the next version.
 */
export const pin2023: PackRef = {
  id: 'qd124-2023',
  version: 1,
  hash: '8c7fb1b80a7f3a439e40911516b84e60864a84ebc9efbd8fce177ab8975c9959',
}
