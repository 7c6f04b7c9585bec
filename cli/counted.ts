/** How many of something: «1 pack», «2 packs». */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
