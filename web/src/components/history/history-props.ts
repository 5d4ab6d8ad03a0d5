/** Whose history it is. */
export interface HistoryProps {
  kind: 'paper' | 'conference'
  id: string
}
