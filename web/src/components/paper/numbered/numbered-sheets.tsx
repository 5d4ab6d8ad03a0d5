import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { Notice } from '../../message/notice.tsx'
import { PaperTabs } from '../paper-tabs.tsx'
import { unreadWords as words } from './vi.ts'

/** Sheets that say on their first line that their number could not be read; they are shown and printed as drafts. */
export const saidUnread = (sheets: readonly PrintedPaper[]): PrintedPaper[] =>
  sheets.map((sheet) => ({ ...sheet, blocks: [{ kind: 'text', text: words.unread }, ...sheet.blocks] }))

/**
 * The sheets of a paper that carries a number. Where the number that it may have been given could not be read they say so on
 * their first line and stay drafts: a print without it would pass for one that has none.
 */
export const NumberedSheets = (props: { sheets: readonly PrintedPaper[]; draft: boolean; unread: boolean }) => {
  const { sheets, draft, unread } = props
  if (!unread) return <PaperTabs sheets={sheets} draft={draft} />
  return (
    <>
      <Notice kind="block">{words.unreadHint}</Notice>
      <PaperTabs sheets={saidUnread(sheets)} draft />
    </>
  )
}
