/** A note template, as text. */
declare module "*.md" {
  const content: string;
  export default content;
}

/** A word table, as text. */
declare module "*.txt" {
  const content: string;
  export default content;
}
