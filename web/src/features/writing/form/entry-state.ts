export type EntryState = 'empty' | 'started' | 'enough' | 'optional'
