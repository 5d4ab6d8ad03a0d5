import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { Notice } from '../../message/notice.tsx'
import { PaperTabs } from '../paper-tabs.tsx'
import { asNumbered } from './unread.ts'
import { unreadWords as words } from './vi.ts'

/** The sheets of a paper that carries a number; drafts, with what to do, where it could not be read. */
export const NumberedSheets = (props: { sheets: readonly PrintedPaper[]; draft: boolean; unread: boolean }) => (
  <>
    {props.unread && <Notice kind="block">{words.unreadHint}</Notice>}
    <PaperTabs {...asNumbered(props, props.unread)} />
  </>
)
