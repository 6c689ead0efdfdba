export const noDateFound = 'No date of the meeting was found; until it has one, nothing of these notes counts.'
