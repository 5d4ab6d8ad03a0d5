import type { Effects, Saved } from '@kiemdiem/domain/registry/inputs'
import { useState } from 'react'
import { toast } from '../../../components/message/toast.tsx'
import { useCall } from '../../../lib/use-call.ts'
import { registryWords as words } from '../vi.ts'

interface Save {
  busy: boolean
  problem: string | null
  at: Readonly<Record<string, string>>
  /** What saving would do to open campaigns, while the person is asked; null: nothing to ask. */
  effects: Effects | null
  /** Asks for the effects, and saves at once where there are none. */
  begin: () => Promise<void>
  confirm: () => Promise<void>
  giveUp: () => void
}

const none = (effects: Effects): boolean => Object.values(effects).every((count) => count === 0)

/** Saves one document of the registry: first its effects are asked for, and shown where there are any. */
export const useSave = (
  name: string,
  content: string,
  send: (preview: boolean, key: string) => Promise<Saved>,
  done: () => void,
): Save => {
  const asking = useCall(`?${content}`)
  const saving = useCall(content)
  const [effects, setEffects] = useState<Effects | null>(null)
  const save = async () => {
    if (await saving.run((key) => send(false, key))) {
      toast(words.saved(name))
      done()
    }
    setEffects(null)
  }
  return {
    busy: asking.busy || saving.busy,
    problem: asking.problem ?? saving.problem,
    at: asking.problem ? asking.at : saving.at,
    effects,
    begin: async () => {
      let found: Effects | null = null
      await asking.run(async (key) => {
        found = (await send(true, key)).effects
      })
      if (found === null) return
      if (none(found)) await save()
      else setEffects(found)
    },
    confirm: save,
    giveUp: () => setEffects(null),
  }
}
