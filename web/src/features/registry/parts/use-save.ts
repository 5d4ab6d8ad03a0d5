import type { Saved } from '@kiemdiem/domain/registry/inputs'
import { useState } from 'react'
import { toast } from '../../../components/message/toast.tsx'
import { useCall } from '../../../lib/use-call.ts'
import { registryWords as words } from '../vi.ts'

interface Save {
  busy: boolean
  problem: string | null
  at: Readonly<Record<string, string>>
  /** What saving would do to open campaigns and what else is to be known first, while the person is asked. */
  asked: Saved | null
  /** Asks for the effects, and saves at once where there are none. */
  begin: () => Promise<void>
  confirm: () => Promise<void>
  giveUp: () => void
}

const none = ({ effects, warnings }: Saved): boolean =>
  warnings.length === 0 && Object.values(effects).every((count) => count === 0)

const userNameOf = (saved: Saved | null): string | null => saved?.userName ?? null

/** Saves one document of the registry: first its effects are asked for, and shown where there are any. */
export const useSave = (
  name: string,
  content: string,
  send: (preview: boolean, key: string) => Promise<Saved>,
  done: () => void,
): Save => {
  const asking = useCall(`?${content}`)
  const saving = useCall(content)
  const [asked, setAsked] = useState<Saved | null>(null)
  const save = async () => {
    let saved: Saved | null = null
    const went = await saving.run(async (key) => {
      saved = await send(false, key)
    })
    setAsked(null)
    if (!went) return
    toast(words.saved(name, userNameOf(saved)))
    done()
  }
  return {
    busy: asking.busy || saving.busy,
    problem: asking.problem ?? saving.problem,
    at: asking.problem ? asking.at : saving.at,
    asked,
    begin: async () => {
      let found: Saved | null = null
      await asking.run(async (key) => {
        found = await send(true, key)
      })
      if (found === null) return
      if (none(found)) await save()
      else setAsked(found)
    },
    confirm: save,
    giveUp: () => setAsked(null),
  }
}
