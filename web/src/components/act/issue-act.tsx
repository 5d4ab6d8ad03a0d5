import { Send } from 'lucide-react'
import { useCall } from '../../lib/use-call.ts'
import { Button } from '../form/button.tsx'
import { Notice } from '../message/notice.tsx'

interface Props {
  /** What a draft is, and what issuing it does. */
  hint: string
  label: string
  acting: string
  /** What is issued as it stands now: another state is another call. */
  of: string
  act: (key: string) => Promise<unknown>
}

/** Issues a paper of which a draft is shown below. */
export const IssueAct = ({ hint, label, acting, of, act }: Props) => {
  const { busy, problem, run } = useCall(of)
  return (
    <div className="grid justify-items-start gap-2" data-screen-only>
      <p className="prose-measure text-soft">{hint}</p>
      <Button icon={Send} busy={busy ? acting : null} onClick={() => void run(act)}>
        {label}
      </Button>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
    </div>
  )
}
