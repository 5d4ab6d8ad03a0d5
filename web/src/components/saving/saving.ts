/** How a field's saving stands. `kept`: safe in this browser only, waiting for the network. */
export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'kept' }
  | { state: 'failed'; message: string }

/** How it is said, in sight and aloud. */
export const SAVING_WORDS = {
  saving: 'Đang lưu…',
  savedShort: 'Đã lưu',
  saved: (at: string) => `Đã lưu lúc ${at}`,
  kept: 'Đã giữ trên máy này, sẽ lưu khi có mạng',
}

/** What is worth hearing of it: a failure, and that it is saved. A save on its way is not. */
export const newsOf = (saving: Saving): string | null => {
  if (saving.state === 'failed') return saving.message
  if (saving.state === 'kept') return SAVING_WORDS.kept
  return saving.state === 'saved' ? SAVING_WORDS.savedShort : null
}

/** What is said now, after `before` was said last: the same is said again only after something else. */
export const nextNews = (before: string | null, saving: Saving): string | null => {
  const news = newsOf(saving)
  return news === before ? null : news
}
