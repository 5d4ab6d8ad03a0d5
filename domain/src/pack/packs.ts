import type { Campaign } from '../model/campaign.ts'
import type { PackRef } from '../model/rule-pack.ts'
import { pack2023 } from './2023/pack-2023.ts'
import { pin2023 } from './2023/pin.ts'
import type { Pack } from './shape/pack.ts'

export interface PinnedPack {
  pack: Pack
  /** As campaigns pin it; that the hash is the pack's own is proven when this is built (packs.test.ts). */
  ref: PackRef
}

export const PACKS: readonly PinnedPack[] = [{ pack: pack2023, ref: pin2023 }]

export type PackFound = ({ ok: true } & PinnedPack) | { ok: false; reason: 'packUnknown' | 'packDiffers' }

/** A campaign opened before packs were pinned names its pack alone: the first version, there was no other. */
const asked = (rulePack: Campaign['rulePack']): Pick<PackRef, 'id' | 'version'> & { hash: string | null } =>
  typeof rulePack === 'string' ? { id: rulePack, version: 1, hash: null } : rulePack

/** The rules of a campaign, exactly as they were when it was opened, or why they cannot be had. */
export const packOf = ({ rulePack }: Pick<Campaign, 'rulePack'>): PackFound => {
  const { id, version, hash } = asked(rulePack)
  const found = PACKS.find(({ ref }) => ref.id === id && ref.version === version)
  if (!found) return { ok: false, reason: 'packUnknown' }
  return hash === null || hash === found.ref.hash ? { ok: true, ...found } : { ok: false, reason: 'packDiffers' }
}
