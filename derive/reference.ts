interface Schema {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The reference of `undring.yml`, from its schema. */
export function referencePage(schema: object): string {
  const rows: string[] = [];
  const walk = (properties: Readonly<Record<string, Schema>>, path: string, depth: number): void => {
    for (const [key, value] of Object.entries(properties)) {
      const allowed = value.enum === undefined ? "" : ` (${value.enum.join(", ")})`;
      rows.push(`| \`${path}${key}\` | ${(value.description ?? "").replaceAll("|", "\\|")}${allowed} |`);
      // Families and languages are the same again and again: named once is enough.
      if (key === "rules" || key === "vocabulary") continue;
      if (value.properties !== undefined && depth < 2) walk(value.properties, `${path}${key}.`, depth + 1);
      if (value.items?.properties !== undefined) walk(value.items.properties, `${path}${key}[].`, depth + 1);
    }
  };
  walk((schema as Schema).properties ?? {}, "", 0);
  return [
    "# The keys of undring.yml",
    "",
    "Derived from the schema by `npm run derive`. Do not edit by hand. What the keys are for: [teams.md](teams.md).",
    "",
    "| key | what it says |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n");
}
