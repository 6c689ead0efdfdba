/** A language that the product could speak; what is shown now is British English. */
export type Locale = 'en-GB' | 'cy'

export const shownLocale: Locale = 'en-GB'

/** A noun for each way in which a language counts; English has `one` and `other`, Welsh six. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

const rules = new Map<Locale, Intl.PluralRules>()

/** Makes a thing of a language once, since `Intl` is slow to begin. */
function once<Made>(made: Map<Locale, Made>, locale: Locale, make: () => Made): Made {
  const known = made.get(locale) ?? make()
  made.set(locale, known)
  return known
}

/** The form that a number takes: "action" of 1, "actions" of 2 in English. */
export function pluralForm(value: number, forms: PluralForms, locale: Locale = shownLocale): string {
  const rule = once(rules, locale, () => new Intl.PluralRules(locale)).select(value)
  return forms[rule] ?? forms.other
}

/** A way to say days, `YYYY-MM-DD`, in any language. */
export function dateFormat(options: Intl.DateTimeFormatOptions): (date: string, locale?: Locale) => string {
  const formats = new Map<Locale, Intl.DateTimeFormat>()
  return (date, locale = shownLocale) =>
    once(formats, locale, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })).format(
      new Date(`${date.slice(0, 10)}T00:00:00Z`),
    )
}
