import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { Notice } from '../../../../components/message/notice.tsx'
import { PaperTabs } from '../../../../components/paper/paper-tabs.tsx'
import { unreadWords as words } from './vi.ts'

/**
 * The sheets of an act. Where the number that it may have been given could not be read they say so on their first line and
 * stay drafts: a print without it would pass for one that has none.
 */
export const NumberedSheets = (props: { sheets: readonly PrintedPaper[]; draft: boolean; unread: boolean }) => {
  const { sheets, draft, unread } = props
  if (!unread) return <PaperTabs sheets={sheets} draft={draft} />
  const said = { kind: 'text', text: words.unread } as const
  return (
    <>
      <Notice kind="block">{words.unreadHint}</Notice>
      <PaperTabs sheets={sheets.map((sheet) => ({ ...sheet, blocks: [said, ...sheet.blocks] }))} draft />
    </>
  )
}
