import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { roster } from '../roster.ts'
import { hashOf } from '../texts/fill.ts'
import { isPlayedOn, type TrialStage } from '../trial-stage.ts'
import { SENT_FOR_CONFERENCES } from './conferences/chosen.ts'

/** How far a paper is when the trial begins. */
export interface Course {
  paper: Paper
  /** `sent` before the trial begins, at a believable hour; `sealed` as it begins, by rules and functions. */
  state: 'untouched' | 'half' | 'written' | 'sent' | 'sealed'
  /** Remarks with which the unit head returns it after it was sealed. */
  returnedBecause?: string
}

/** Papers whose state matters to somebody who tries the product; by subject. */
const CHOSEN: Record<string, Omit<Course, 'paper'>> = {
  'p-lo-thi-mai': { state: 'half' },
  'p-tan-thi-lan': { state: 'written' },
  'p-vang-a-pao': { state: 'untouched' },
  'p-do-minh-tuan': { state: 'written' },
  'p-dinh-thi-thu': { state: 'written' },
  'p-tao-thi-anh': { state: 'sealed' },
  'p-nguyen-duc-long': { state: 'written' },
  'p-lo-van-thang': { state: 'half' },
  'p-vang-thi-dung': { state: 'sealed' },
  'p-hoang-van-dung': { state: 'sealed' },
  'p-vu-dinh-nam': {
    state: 'sealed',
    returnedBecause:
      'Mục I.2: đề nghị nêu số liệu cụ thể về chương trình chăm lo đời sống và tỷ lệ hoàn thành từng nhiệm vụ.\nMục II: hạn chế còn chung chung, đề nghị liên hệ việc được phân công.',
  },
  'p-nguyen-hoai-thu': {
    state: 'sealed',
    returnedBecause:
      'Mục III: đề nghị nêu rõ hạn chế được chỉ ra ở kỳ kiểm điểm trước đã khắc phục đến đâu, thời hạn hoàn thành phần còn lại.',
  },
  'p-nguyen-van-dat': { state: 'sealed' },
  'p-giang-thi-my': { state: 'sealed' },
  // Without e-mail: the receipt goes to the clerk.
  'p-phan-a-lo': { state: 'sealed' },
  // Returned by its head while a test watches the board.
  'p-lu-van-quan': { state: 'sent' },
  'u-btv-tam-duong': { state: 'half' },
  // Held already, or called, so that each state of a conference can be seen.
  ...Object.fromEntries(SENT_FOR_CONFERENCES.map((subject) => [subject, { state: 'sent' as const }])),
  'u-tgnc': { state: 'sealed' },
  'u-btv-tan-uyen': { state: 'sealed' },
}

const stateByChance = (subject: string): Course['state'] => {
  const chance = hashOf(`${subject}/course`) % 100
  if (chance < 64) return 'sent'
  if (chance < 76) return 'written'
  return chance < 86 ? 'half' : 'untouched'
}

const canSignIn = new Set(
  roster.filter((each) => each.account === 'ready' && each.person.active).map((each) => each.person.id),
)

/** The same choice at every run; nobody seals who has no account yet. */
export const chooseCourse = (papers: readonly Paper[], stage: TrialStage = 'course'): Course[] =>
  papers.map((paper) => {
    if (!canSignIn.has(paper.responsible)) return { paper, state: 'untouched' }
    if (isPlayedOn(stage) || (stage !== 'course' && paper.tracks.includes('partyGroup')))
      return { paper, state: 'sent' }
    if (stage !== 'course') return { paper, state: stateByChance(paper.subject) }
    return { paper, ...(CHOSEN[paper.subject] ?? { state: stateByChance(paper.subject) }) }
  })

/** What conferences vote: most are good, so that quotas have something to say. */
export const levelOf = (subject: string): Rating => {
  const chance = hashOf(`${subject}/level`) % 12
  return chance < 2 ? 'outstanding' : chance === 2 ? 'completed' : 'good'
}
