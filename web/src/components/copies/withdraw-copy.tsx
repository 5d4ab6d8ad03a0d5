import type { Copy, CopyOf } from '@kiemdiem/domain/model/copy'
import { useState } from 'react'
import { command } from '../../lib/commands.ts'
import { ReasonAct } from '../act/reason-act.tsx'
import { Check } from '../form/choice/check.tsx'
import { copyWords } from './vi.ts'

/** A wrong file is taken off, with a reason; on wish its content too. */
export const WithdrawCopy = ({ of, copy }: { of: CopyOf; copy: Copy }) => {
  const [erase, setErase] = useState(false)
  return (
    <ReasonAct
      words={copyWords.withdraw}
      besides={{
        is: String(erase),
        fields: <Check label={copyWords.erase} checked={erase} onChange={setErase} />,
      }}
      act={(reason, key) => command('withdrawCopy', { of, copy: copy.number, reason, erase, key })}
    />
  )
}
