import type { Conference } from '@kiemdiem/domain/model/conference'
import { useEffect } from 'react'
import { ReasonAct } from '../../../../components/act/reason-act.tsx'
import { LinkButton } from '../../../../components/form/button.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { command } from '../../../../lib/commands.ts'
import { ballotKeyOf, forgetBallotKeys } from '../../../../lib/kept/ballot-keys.ts'
import { useMe } from '../../../../lib/use-access.ts'
import { keyWords } from './vi.ts'

/** While the box is open: where its key is, and what is left to do without it. */
export const KeyHere = ({ conference }: { conference: Conference }) => {
  const { uid } = useMe()
  useEffect(() => forgetBallotKeys(uid, conference), [uid, conference])
  const { id, voting } = conference
  if (voting === null || voting.closedAt !== null) return null
  const here = ballotKeyOf(uid, conference) !== null
  return (
    <>
      <Notice kind={here ? 'info' : 'warn'} title={here ? keyWords.here : keyWords.elsewhere}>
        <p>{here ? keyWords.hereText : keyWords.elsewhereText}</p>
        {here && <LinkButton href={`/hoi-nghi/${id}/ma-mo-phieu`}>{keyWords.show}</LinkButton>}
      </Notice>
      <div>
        <ReasonAct
          words={keyWords.void}
          act={(reason, key) => command('voidBallot', { conferenceId: id, reason, key })}
        />
      </div>
    </>
  )
}
