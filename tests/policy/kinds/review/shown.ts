import type { Who } from '@kiemdiem/domain/policy/atoms'
import { ANOTHER } from '../../cells/arrange.ts'
import { scopeOfCaller } from '../../cells/callers.ts'
import type { Scene, Values } from '../../cells/scene.ts'

/** A document names whom it is for, or the group that hides it, or neither: what is missing must entitle nobody. */
export const SHOWN_VALUES: Partial<Record<Who, Values>> = {
  actAudience: { holds: ['yes'], fails: ['no', 'missing'] },
  scopeHolder: { holds: ['yes'], fails: ['no', 'missing'] },
}

/** The two fields of the one rule of visibility. */
export const shownIn = (scene: Scene): { audience?: string[]; scope?: string } => ({
  ...(scene.value('actAudience') === 'missing' ? {} : { audience: scene.people('actAudience') }),
  ...(scene.value('scopeHolder') === 'missing'
    ? {}
    : { scope: scopeOfCaller(scene.value('scopeHolder') === 'yes' ? scene.me : ANOTHER) }),
})
