export const refused = (status: number) => `The server refused it (${status}).`
export const unreachable = 'The server could not be reached. Is it still running?'
