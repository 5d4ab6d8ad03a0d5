import type { Access } from '@kiemdiem/domain/model/access'
import type { Transaction } from 'firebase-admin/firestore'
import type { LogFields } from '../log.ts'

/** Who calls, by the account as it stands in this transaction, and the server's clock. */
export interface Call {
  caller: { uid: string; access: Access }
  now: Date
}

/** What is left to write for a command: how its facts are read. All reads are of one transaction. */
export interface Reader<Input, Named, Facts> {
  /** What the call names, enough to tell who may; null where it is not there, told as to a stranger. */
  named: (tx: Transaction, input: Input, call: Call) => Promise<Named | null>
  /** Everything else that the decision needs, once somebody may. */
  rest: (tx: Transaction, input: Input, named: Named) => Promise<Facts>
  /** What follows a commit outside Firestore, on a repeat too: it may run again at any time. */
  afterwards?: (input: Input) => Promise<void>
  /** Which documents the call was about, for the log. Ids only. */
  logged?: (input: Input) => Partial<LogFields>
}
