import type { Gate } from '../../model/gate.ts'

/** What is done against a closed gate, with how many reviews it still waits for. */
export const gateText = ({ words, requires }: Pick<Gate, 'words' | 'requires'>, missing: number): string =>
  `${words.passed}: còn thiếu ${missing} trên ${requires.length} hồ sơ.`
