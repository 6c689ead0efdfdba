/** What the product remembers about itself, by name. */
export type SettingsTable = { name: string; value: string }
