/*
 * Texts that a parser or a matcher could spend its time on: what opens and never closes, what could be many things, and
 * what many patterns hang on. Each is given for a length.
 */

const repeat = (text: string) => (length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

export const nastyTexts: Readonly<Record<string, (length: number) => string>> = {
  "quotes within quotes": (length) => `${">".repeat(Math.ceil(length / 2))}${" x".repeat(Math.ceil(length / 4))}`,
  "lists within lists": (length) => {
    let text = "";
    for (let depth = 0; text.length < length; depth += 1) text += `${"  ".repeat(depth % 200)}- a\n`;
    return text.slice(0, length);
  },
  "brackets that open": repeat("["),
  "links that never end": repeat("[a]("),
  "images within links": repeat("![["),
  "emphasis that opens": repeat("*a "),
  "emphasis of both kinds": repeat("*_a_* _*b"),
  "stars in a row": repeat("*"),
  "code that never closes": (length) => {
    let text = "";
    for (let ticks = 1; text.length < length; ticks += 1) text += `${"`".repeat(ticks % 300)} a `;
    return text.slice(0, length);
  },
  "HTML that never closes": repeat("<a b='"),
  "comments that never close": repeat("<!-- "),
  "references that are none": repeat("&amp&#x;&"),
  definitions: (length) => {
    let text = "";
    for (let number = 0; text.length < length; number += 1) text += `[a${number}]: b\n[a${number}]\n\n`;
    return text.slice(0, length);
  },
  "cells of tables": (length) => `|a|b|\n|-|-|\n${repeat("|a|b|\n")(length)}`,
  "a wide table": (length) => `${repeat("a|")(length / 2)}\n${repeat("-|")(length / 2)}`,
  "one word without an end": repeat("a"),
  "one sentence without an end": repeat("han sa at hun mente at "),
  "clauses without a verb": repeat("fordi som hvis når "),
  "verbs alone": repeat("er var blir vil "),
  "names alone": repeat("Kari Nordmann "),
  "quotation marks that open": repeat("«Hun er "),
  "light words before a phrase": repeat("ikke jo bare "),
  "beginnings of phrases": repeat("gir han jo ikke gjør seg på "),
  "feelings without an end": repeat("sint sjalu redd "),
  "numbers that could be somebody's": repeat("01017 "),
  "blank lines": repeat("\n"),
  blanks: repeat(" \t"),
  slots: repeat("[det du så] "),
};
