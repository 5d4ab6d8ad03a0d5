import * as z from 'zod/mini'
import { campaignSubject } from '../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import { campaignIdSchema, keySchema } from '../commands/fields.ts'
import { oneLine } from '../commands/shown.ts'
import { paths } from '../ids.ts'
import type { Campaign } from '../model/campaign.ts'
import type { ActFacts } from '../model/printed.ts'
import { RATINGS } from '../model/terms.ts'
import { isEmpty } from '../vi.ts'
import { defaultLayout, layoutOf, sameLayout, wanting } from './layout.ts'
import { HEAD_MAX, layoutFaults } from './layout-faults.ts'
import { TABLE_IDS, tableOf } from './tables.ts'

const COLUMNS_MAX = 30

/** Of letters that nobody sees it would head nothing: then it is headed as by default. */
const headed = (text: string): string => (isEmpty(text) ? '' : oneLine(text))

const layout = z
  .array(
    z.strictObject({
      column: z.string().check(z.maxLength(40)),
      head: z.string().check(z.maxLength(2 * HEAD_MAX), z.overwrite(headed)),
    }),
  )
  .check(z.maxLength(COLUMNS_MAX))

const input = z.strictObject({
  campaign: campaignIdSchema,
  table: z.enum(TABLE_IDS),
  layout,
  /** The layout that whoever saves has seen. */
  seen: layout,
  key: keySchema,
})

interface LayoutNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
}

const unfit = ({ input: { table, layout: asked } }: LayoutNamed): Refusal | null => {
  const at = layoutFaults(tableOf(table), asked)
  const wants = wanting(tableOf(table), asked)
  if (wants.some(({ id }) => id === 'none' || RATINGS.some((rating) => rating === id)))
    return { reason: 'levelsWanting', at }
  return Object.keys(at).length > 0 ? { reason: 'layoutInvalid', at } : null
}

/** As they are kept: what stands by default is not, so that a default that is bettered later reaches it. */
const saved = ({ campaign, input: { table, layout: asked } }: LayoutNamed): ActFacts['tables'] => {
  const { [table]: _before, ...others } = campaign.tableLayouts ?? {}
  return sameLayout(asked, defaultLayout(tableOf(table))) ? others : { ...others, [table]: asked }
}

/**
 * "Chỉnh cột của bảng": which columns a list or table of this campaign has, in which order, headed how. What was issued keeps the
 * layout that it had.
 */
export const saveTableLayout: Command<typeof input, LayoutNamed, LayoutNamed, Done, object> = {
  title: 'Chỉnh cột của danh sách, bảng in ra',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ campaign, caller }) => campaign.process.tracks.some(({ id }) => caller.access.organiser.includes(id)),
      why: 'Bộ phận tổ chức của một diện trong đợt chọn cột, thứ tự, đề mục của danh sách, bảng theo mẫu của cơ quan; cách trình bày dùng chung cho mọi diện; văn bản đã phát hành giữ nguyên.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'layoutFits', refuses: unfit },
    {
      atom: 'layoutSeen',
      refuses: ({ campaign, input: { table, seen } }) =>
        sameLayout(layoutOf(tableOf(table), campaign.tableLayouts), seen) ? null : 'layoutChanged',
    },
  ],
  writes: ['campaigns/{campaignId}'],
  mails: [],
  decide: (named) => ({
    writes: [{ op: 'update', path: paths.campaign(named.campaign.id), data: { tableLayouts: saved(named) } }],
  }),
  answer: () => ({}),
  subject: campaignSubject,
}
