import type { Difference } from '@kiemdiem/domain/model/difference'
import { Notice } from '../../../../components/message/notice.tsx'
import { meetingWords } from '../vi.ts'
import { RowText } from './row-text.tsx'

interface Props {
  /** Of the box for the reason. */
  id: string
  found: readonly Difference[]
  because: string
  onType: (because: string) => void
  onLeave: () => void
}

/** In what the level proposed differs from the vote, and the place for its reason; nothing where they agree. */
export const Differs = ({ id, found, because, onType, onLeave }: Props) =>
  found.length === 0 ? null : (
    <>
      <Notice kind="warn" title={meetingWords.differs}>
        {found.map(({ kind, text }) => (
          <p key={kind}>{text}</p>
        ))}
      </Notice>
      <RowText
        id={id}
        label={meetingWords.differsBecause}
        hint={meetingWords.differsHint}
        minRows={2}
        value={because}
        onType={onType}
        onLeave={onLeave}
      />
    </>
  )
