import { scopeOf, scopesOf } from '../../accounts/roles/scopes.ts'
import type { Appraiser, Process } from '../../model/process.ts'
import type { SubjectPlan } from './plan.ts'
import type { ReviewRelation } from './review-relation.ts'
import type { Registry, Roster } from './roster.ts'

interface Related {
  plan: SubjectPlan
  relation: ReviewRelation
}

/** Whether somebody appraises, or helps. */
export const isNamed = ({ appraiser, clerk }: Pick<Appraiser, 'appraiser' | 'clerk'>, uid: string): boolean =>
  appraiser === uid || clerk === uid

/** Whether somebody was named to appraise a group of this track. */
export const appraisesIn = ({ appraisers = [] }: Pick<Process, 'appraisers'>, track: string, uid: string): boolean =>
  appraisers.some((each) => each.track === track && isNamed(each, uid))

/** Everybody whom a campaign names to appraise a group of its organisers. */
export const namedIn = ({ appraisers = [] }: Pick<Process, 'appraisers'>): string[] => [
  ...new Set(appraisers.flatMap(({ appraiser, clerk }) => (clerk === null ? [appraiser] : [appraiser, clerk]))),
]

/** Who was named for a group: the appraiser, and who helps him. */
const namedFor = ({ appraisers = [] }: Pick<Process, 'appraisers'>, plan: Pick<SubjectPlan, 'track' | 'group'>) =>
  namedIn({ appraisers: appraisers.filter(({ track, group }) => track === plan.track && group === plan.group) })

/**
 * Reviews with whom the campaign names to appraise their group, besides the organisers. Whoever comes to belong to the group
 * appraises nothing of it any more.
 */
export const withAppraisers = (
  { id: campaign, process }: Roster['campaign'],
  registry: Registry,
  reviews: readonly Related[],
): Related[] => {
  if (!process.appraisers) return [...reviews]
  const rated = reviews.map(({ plan, relation }) => ({ ...plan, campaign, actors: relation.actors }))
  // Who belongs to a group, which no recorder changes.
  const groups = scopesOf(rated, [])
  const insiders = new Map(groups.map((group) => [group.id, group.insiders]))
  return reviews.map(({ plan, relation }) => {
    const within = insiders.get(scopeOf({ campaign, ...plan })) ?? []
    const named = namedFor(process, plan).filter((uid) => !within.includes(uid))
    const { actors, holders } = relation
    if (named.length === 0) return { plan, relation }
    const names = named.map(registry.name).join(', ')
    // What was decided of a group is told by who may handle it, too, who then keeps its dossiers (0093).
    const { appraisal, notice, archive } = actors
    return {
      plan,
      relation: {
        ...relation,
        actors: {
          ...actors,
          ...(appraisal && { appraisal: [...appraisal, ...named] }),
          ...(notice && { notice: [...notice, ...named] }),
          ...(archive && { archive: [...archive, ...named] }),
        },
        holders: {
          ...holders,
          ...(appraisal && { appraisal: names }),
          ...(notice && { notice: names }),
          ...(archive && { archive: names }),
        },
      },
    }
  })
}
