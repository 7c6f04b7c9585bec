import { newNote } from "../../core";
import { withPlaceholders } from "../convert";
import { type NewNoteParams, type NewNoteResult, newNoteRequest } from "../protocol";
import type { Feature } from "./feature";

/** Notes from templates: the editor asks, so that editor and command share one set. */
export const newNotes: Feature = {
  capabilities: () => ({}),
  register: ({ connection }) => {
    connection.onRequest(newNoteRequest, (params: NewNoteParams): NewNoteResult => {
      const { text, slots } = newNote(params);
      return { snippet: withPlaceholders(text, slots, 0, 1) };
    });
    return {};
  },
};
