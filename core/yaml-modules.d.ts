/** A built-in pack: the YAML file as plain data, put in by the build. It is checked like any other pack. */
declare module "*.yml" {
  const content: unknown;
  export default content;
}

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
