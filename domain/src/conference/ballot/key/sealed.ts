import { ballotIdOf, paths } from '../../../ids.ts'

/**
 * A sheet as it lies in the box, base64 of: a public point made for this sheet alone, a nonce, and the encrypted sheet with
 * its tag (ECDH, HKDF-SHA-256, AES-256-GCM). The web seals (features/conferences/ballot/crypto), functions open.
 */
export const SEALED = { point: 65, nonce: 12, tag: 16, purpose: 'kiemdiem phieu kin 1' } as const

/** Characters of a sealed sheet for so many names: all sheets of a round are equally long. */
export const sealedLength = (names: number): number =>
  4 * Math.ceil((SEALED.point + SEALED.nonce + SEALED.tag + names) / 3)

/** To what a sheet is bound: copied to another conference, round or voter it cannot be opened. */
export const boundTo = (conferenceId: string, round: number, uid: string): string =>
  paths.ballot(conferenceId, ballotIdOf(round, uid))
