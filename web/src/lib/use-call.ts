import { useState } from 'react'
import { newKey } from './commands.ts'
import { refusedAt, sentenceFor } from './errors-vi.ts'

export interface Call {
  busy: boolean
  /** What a refusal or failure says; null while there is none. */
  problem: string | null
  /** Where it says so: machine reasons by row, rule or review. */
  at: Readonly<Record<string, string>>
  /** Calls with the key of this intention; true when it was done. A repeat after a failure does nothing twice. */
  run: (act: (key: string) => Promise<unknown>) => Promise<boolean>
}

/** One intention that a callable carries out. `intent` names what is asked for: another one gets another key. */
export const useCall = (intent = ''): Call => {
  const [state, setState] = useState({ key: newKey(), intent, busy: false, problem: null as string | null, at: {} })
  if (state.intent !== intent) setState({ ...state, key: newKey(), intent })
  const run = async (act: (key: string) => Promise<unknown>): Promise<boolean> => {
    setState((now) => ({ ...now, busy: true, problem: null, at: {} }))
    try {
      await act(state.key)
      setState((now) => ({ ...now, key: newKey(), busy: false }))
      return true
    } catch (error) {
      setState((now) => ({ ...now, busy: false, problem: sentenceFor(error), at: refusedAt(error) }))
      return false
    }
  }
  return { busy: state.busy, problem: state.problem, at: state.at, run }
}
