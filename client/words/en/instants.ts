const at = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** An instant as whoever looks at it reads a clock: "3 May 2024 at 10:12". */
export const instantInWords = (instant: string) => at.format(new Date(instant))
