import type { Access } from '@kiemdiem/domain/model/access'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Process } from '@kiemdiem/domain/model/process'
import { createContext, useContext } from 'react'

/** The signed-in person, as every screen behind sign-in may rely on. */
export interface Me {
  uid: string
  /** Live roles; the shell has already shown out whoever is inactive. */
  access: Access
  /** Null while loading and for accounts that are nobody of the registry. */
  person: Person | null
  /** The open campaign; null while loading or between campaigns. */
  campaign: Campaign | null
  /** Sees at least one unit on the live board, by role or as head or clerk. */
  seesBoard: boolean
  /** False until it is known which campaign is open and what is seen of the board. */
  settled: boolean
}

export const MeContext = createContext<Me | null>(null)

/** Who is signed in, with roles, person and campaign. Only below the signed-in shell. */
export const useMe = (): Me => {
  const me = useContext(MeContext)
  if (me === null) throw new Error('useMe is for screens behind sign-in')
  return me
}

const NO_PROCESS: Process = {
  ...{ tracks: [], paths: [], deciders: [], bodies: [], groups: [], gates: [] },
  conferences: [],
}

/** The process of the open campaign; between campaigns one that knows nothing. */
export const useProcess = (): Process => useMe().campaign?.process ?? NO_PROCESS
