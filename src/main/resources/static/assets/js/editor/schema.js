// What a body may hold: docs/body-format.md, as ProseMirror sees it.
import { Schema } from "prosemirror-model";
import { marks } from "./marks.js";
import { blocks } from "./blocks.js";
import { figures } from "./figures.js";
import { tables } from "./tables.js";
import { notes } from "./notes.js";

export const schema = new Schema({
  nodes: {
    doc: { content: "block+ footnotes?" },
    ...blocks,
    ...figures,
    ...tables,
    ...notes,
    text: { group: "inline" },
    hard_break: {
      group: "inline",
      inline: true,
      selectable: false,
      linebreakReplacement: true,
      leafText: () => "\n",
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
  },
  marks,
});
