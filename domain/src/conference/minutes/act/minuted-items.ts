import type { MinutedItem, MinutesAct } from '../../../model/act.ts'

/** Reviewed in these minutes, and rated by this conference: its rating rests on what they say. */
export type Minuted = MinutedItem & { reviewId: string }

const isMinuted = (item: MinutedItem): item is Minuted => item.reviewId !== null && item.state === 'reviewed'

export const minutedItems = (act: Pick<MinutesAct, 'items'>): Minuted[] => act.items.filter(isMinuted)
