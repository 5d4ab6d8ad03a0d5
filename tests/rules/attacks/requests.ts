import { paths } from '@kiemdiem/domain/ids'
import type { Draft } from '@kiemdiem/domain/model/paper'
import type { Who } from '../support/cast.ts'
import { NOW } from '../support/raw.ts'
import { paperOf, type World } from '../support/world.ts'

type Data = Record<string, unknown>

/** What An's screen sends to save one section; `change` is what the attacker sends instead. */
export const saveBy = (who: Who, subject: string, section: Data = {}, change: Data = {}) => ({
  does: 'update' as const,
  path: paths.draft(paperOf(subject)),
  data: {
    'sections.politics': { text: 'Chấp hành tốt.', rev: 1, by: who, ...section },
    touched: 'politics',
    updatedAt: NOW,
    ...change,
  },
})

/** What the screen sends to seal the draft as it stands in the world. */
export const sealBy = (world: World, who: Who, subject: string, change: Data = {}, number: number | string = 1) => {
  const draft = world.get(paths.draft(paperOf(subject))) as Draft
  return {
    does: 'set' as const,
    path: `papers/${paperOf(subject)}/revisions/${number}`,
    data: { revision: draft.revision, sections: draft.sections, by: who, submittedAt: NOW, ...change },
  }
}
