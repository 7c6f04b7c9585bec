import { workspace } from "vscode";
import { defaultSettings, type ServerSettings } from "../server/protocol";

/** The person's settings, as the server wants them. */
export function readSettings(): ServerSettings {
  const ours = workspace.getConfiguration("undring");
  return {
    profile: ours.get("profile", defaultSettings.profile),
    language: ours.get("language", defaultSettings.language),
    marks: ours.get("marks", defaultSettings.marks),
    notes: ours.get("notes", defaultSettings.notes),
    strengths: ours.get("strengths", defaultSettings.strengths),
  };
}
