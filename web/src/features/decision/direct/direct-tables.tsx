import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { PreviewFailed } from '../../../components/act/preview-failed.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { command, newKey } from '../../../lib/commands.ts'
import { usePreview } from '../../../lib/use-preview.ts'
import { DirectTable } from './direct-table.tsx'
import { directWords as words } from './vi.ts'

/** Those on whom somebody decides, as the server shows them to him: he reads the sheet of none of their groups. */
export const DirectTables = ({ campaign }: { campaign: Campaign }) => {
  const [asked, setAsked] = useState(0)
  const read = usePreview({ asked }, () => command('readToDecide', { campaign: campaign.id, key: newKey() }))
  const { answer } = read
  if (read.state === 'failed') return <PreviewFailed preview={read} title={words.failed} />
  if (answer === null) return <Skeleton height={480} />
  const { tables, pack } = answer
  if (pack === null) return <Notice kind="warn">{words.packMissing}</Notice>
  if (tables.length === 0) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  return tables.map((table) => (
    <DirectTable
      key={`${table.decider} ${table.track}`}
      {...{ campaign, table, pack }}
      onRecorded={() => setAsked((before) => before + 1)}
    />
  ))
}
