const counted = /^(?:(?:[A-Z]{2,6}[/ -]|[A-H](?=\d{1,2}$))?\d|(?:[A-T]|[IVX]{1,5})(?:\.\d{1,3})*$)/

/** Whether what a block stands under is the number of an item, "4.1", "B" or "IV", and no title of one. */
export const isItemNumber = (item: string | null): item is string => item !== null && counted.test(item)
