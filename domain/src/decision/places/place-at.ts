interface Place {
  group: string
  decider: string
}

/** Where a decider's number in a group stands, on the screen and in what is refused. */
export const placeAt = ({ group, decider }: Place): string => `${group} ${decider}`
