import { codes } from './accounts/codes.ts'
import { delegations } from './accounts/delegations.ts'
import { directory } from './accounts/directory.ts'
import { held } from './accounts/held.ts'
import { registry } from './accounts/registry.ts'
import { roles } from './accounts/roles.ts'
import { scopes } from './accounts/scopes.ts'
import { closings } from './course/closings.ts'
import { digests } from './course/digests.ts'
import { gates } from './course/gates.ts'
import { handovers } from './course/handovers.ts'
import { jobs } from './course/jobs.ts'
import type { Data, Finding, Invariant } from './data.ts'
import { mails } from './mails.ts'
import { copies } from './papers/copies.ts'
import { docket } from './papers/docket.ts'
import { drafts } from './papers/drafts.ts'
import { numbers } from './papers/numbers.ts'
import { plans } from './papers/plans.ts'
import { prints } from './papers/prints.ts'
import { suggestions } from './papers/suggestions.ts'
import { appraisals } from './results/appraisals.ts'
import { decisions } from './results/decisions.ts'
import { hidden } from './results/hidden.ts'
import { levels } from './results/levels.ts'
import { notices } from './results/notices.ts'
import { ownHand } from './results/own-hand.ts'
import { petitions } from './results/petitions.ts'
import { quotas } from './results/quotas.ts'
import { sheets } from './results/sheets.ts'
import { votes } from './results/votes.ts'
import { shapes } from './shapes.ts'
import { agendas } from './work/agendas.ts'
import { ballots } from './work/ballots.ts'
import { boards } from './work/boards.ts'
import { minutes } from './work/minutes.ts'
import { parts } from './work/parts.ts'
import { proposals } from './work/proposals.ts'
import { readers } from './work/readers.ts'
import { relations } from './work/relations.ts'
import { stages } from './work/stages.ts'
import { tallies } from './work/tallies.ts'
import { texts } from './work/texts.ts'
import { trails } from './work/trails.ts'

/** What must hold of all data at any moment, by name; docs/operations.md says what to do where one does not. */
export const INVARIANTS = {
  ...{ shapes, trails, stages, boards, gates, jobs },
  ...{ texts, drafts, prints, suggestions, readers, relations },
  ...{ agendas, minutes, parts, tallies, ballots, proposals },
  ...{ sheets, levels, appraisals, decisions, votes, ownHand, quotas, hidden },
  ...{ notices, petitions, plans, closings, handovers },
  ...{ docket, numbers, copies },
  ...{ roles, held, scopes, codes, registry, delegations, directory },
  ...{ mails, digests },
} as const satisfies Record<string, Invariant>
export type InvariantName = keyof typeof INVARIANTS

/** The findings of each invariant; of all of them unless some are named. */
export const findingsOf = (
  data: Data,
  names: readonly InvariantName[] = Object.keys(INVARIANTS) as InvariantName[],
): { name: InvariantName; findings: Finding[] }[] => names.map((name) => ({ name, findings: INVARIANTS[name](data) }))
