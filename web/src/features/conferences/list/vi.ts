/** Words of the list of conferences. */
export const listWords = { title: 'Hội nghị' }
