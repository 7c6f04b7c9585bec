/** Words that claim too much, and what stands in their place. */
export type Softer = readonly (readonly [claims: RegExp, less: string])[];

/** Words without what makes them absolute: «er alltid redd når det blåser» → «er redd når det blåser». */
export const softened = (text: string, softer: Softer = []): string =>
  softer.reduce((said, [claims, less]) => said.replace(claims, less), text);
