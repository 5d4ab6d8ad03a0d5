import type { CampaignTemplate } from './template.ts'
import { template2023 } from './template-2023.ts'
import { templateYouthUnion } from './template-youth-union.ts'

/** What a campaign can be opened from, until a campaign's process is built on screens. */
export const TEMPLATES: readonly CampaignTemplate[] = [template2023, templateYouthUnion]

export const templateOf = (id: string): CampaignTemplate | undefined => TEMPLATES.find((each) => each.id === id)
