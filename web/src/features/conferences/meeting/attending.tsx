import type { Conference } from '@kiemdiem/domain/model/conference'
import { LinkButton } from '../../../components/form/button.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { conferencePath } from '../parts/tabs.ts'
import { attendingWords } from './vi-rare.ts'

/** Who only attends sees the item under discussion, in the frame; the rows are the keepers'. */
export const Attending = ({ conference }: { conference: Conference }) => (
  <EmptyState
    title={attendingWords.title}
    action={<LinkButton href={conferencePath(conference.id, 'handout')}>{attendingWords.readPapers}</LinkButton>}
  >
    {conference.state === 'scheduled' ? attendingWords.before : attendingWords.text}
  </EmptyState>
)
