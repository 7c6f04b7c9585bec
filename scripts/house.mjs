/**
 * Writes examples/house: invented notes of three units over eight weeks, put together by a script from hand-written
 * parts, to try the review on. The house has talked about its notes: over the weeks more is asked and less is known for
 * sure. Usage: node scripts/house.mjs
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nb } from "./house/nb.mjs";
import { nn } from "./house/nn.mjs";
import { root } from "./run.mjs";

const units = [
  { name: "Nord", language: "nb", parts: nb, seed: 3 },
  { name: "Sør", language: "nb", parts: nb, seed: 7 },
  { name: "Vest", language: "nn", parts: nn, seed: 11 },
];
const first = Date.UTC(2026, 0, 5);
const weeks = 8;
const day = 86_400_000;
const shifts = ["day", "evening", "night"];
/** What each shift can tell of by the clock. */
const hours = { day: [8, 14], evening: [15, 21], night: [22, 23] };

/** The same numbers each time. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A note is about one person: parts about a woman and about a man are not mixed. */
const ofWoman = /(?<!\p{L})(?:hun|henne|hennes|ho)(?!\p{L})/iu;
const ofMan = /(?<!\p{L})(?:han|ham|hans)(?!\p{L})/iu;

/** What a note of one day draws from: parts, filled, no part twice in a note. */
function drawing(next, shift, woman) {
  const used = new Set();
  const number = (from, to) => from + Math.floor(next() * (to - from + 1));
  const clock = () => {
    const [from, to] = hours[shift];
    const minutes = ["", "", ".15", ".30", ".45"][number(0, 4)];
    return `${number(from, to)}${minutes}`;
  };
  const fill = (text) =>
    text
      .replaceAll("{kl}", clock)
      .replaceAll("{min}", () => String(number(2, 8) * 5))
      .replaceAll("{ganger}", () => String(number(2, 5)));
  const pick = (list) => {
    const left = list.filter((one) => !used.has(one) && !(woman ? ofMan : ofWoman).test(one));
    if (left.length === 0) throw new Error("There are too few parts for one note.");
    const one = left[number(0, left.length - 1)];
    used.add(one);
    return fill(one);
  };
  return {
    pick,
    fill,
    chance: (share) => next() < share,
    some: (list, count) => Array.from({ length: count }, () => pick(list)),
  };
}

/** The sections of a shift report: what was seen, and more of the rest as the weeks go. */
function shiftReport({ parts, name }, { pick, some, chance }, week, at) {
  const progress = week / (weeks - 1);
  const seen = some(parts.seen, 2);
  if (chance(0.8 - progress * 0.5)) seen.push(pick(parts.plain));
  if (chance(0.45 - progress * 0.3)) seen.push(pick(parts.plain));
  // One label travels through a unit's notes until the house sees it.
  if (name === "Sør" && week >= 1 && week <= 4 && at % 2 === 0) seen.push(parts.travelling);
  if (at === 1 && week % 3 === 1) seen.push(pick(parts.identifying));
  const { headings: h } = parts;
  const sections = [[h.seen, seen]];
  if (chance(0.3 + progress * 0.4)) sections.push([h.voice, [pick(parts.voice)]]);
  if (chance(0.25 + progress * 0.6)) sections.push([h.reading, some(parts.reading, chance(progress) ? 2 : 1)]);
  if (chance(0.1 + progress * 0.4)) sections.push([h.part, [pick(parts.part)]]);
  if (chance(0.2 + progress * 0.4)) sections.push([h.helped, [pick(parts.helped)]]);
  if (chance(0.4)) sections.push([h.plan, [pick(parts.plan)]]);
  return sections;
}

function incident({ parts }, { pick, fill, chance }, week) {
  const { headings: h } = parts;
  const progress = week / (weeks - 1);
  const sections = [
    [h.before, [pick(parts.seen)]],
    [h.happened, [pick(parts.happened), fill(parts.held), pick(parts.plain)]],
  ];
  if (chance(0.3 + progress * 0.6)) sections.push([h.part, [pick(parts.part)]]);
  if (chance(0.2 + progress * 0.7)) sections.push([h.after, [pick(parts.voice)]]);
  if (chance(0.5)) sections.push([h.facts, [fill(parts.facts)]]);
  return sections;
}

function conversation({ parts }, { pick, some, chance }, week) {
  const { headings: h } = parts;
  const sections = [
    [h.account, some(parts.account, 2)],
    [h.together, [pick(parts.together), pick(parts.reading)]],
  ];
  if (chance(week / weeks)) sections.push([h.part, [pick(parts.part)]]);
  sections.push([h.agreed, [pick(parts.agreed)]]);
  return sections;
}

function handover({ parts }, { pick, chance }, week) {
  const { headings: h } = parts;
  const now = [pick(parts.now), pick(parts.seen)];
  if (chance(0.7 - week / weeks)) now.push(pick(parts.plain));
  return [
    [h.now, now],
    [h.plan, [pick(parts.plan)]],
    ...(chance(0.2 + week / weeks) ? [[h.stay, [pick(parts.stay)]]] : []),
  ];
}

const kinds = { "shift-report": shiftReport, incident, conversation, handover };
/** The kind of the sixth, fifth and fourth note of a week; the rest are shift reports. */
const kindOf = (week, at) =>
  at === 5 && week % 2 === 0
    ? "incident"
    : at === 4 && week % 2 === 1
      ? "conversation"
      : at === 3
        ? "handover"
        : "shift-report";

function note(unit, date, shift, week, at, next) {
  const { name, language, parts } = unit;
  const kind = kindOf(week, at);
  const facts = `---\nlanguage: ${language}\nkind: ${kind}\nunit: ${name}\nshift: ${shift}\ndate: ${date}\n---\n`;
  const title = `# ${parts.titles[kind === "shift-report" ? shift : kind]}`;
  // Now and then a night has no words left.
  if (kind === "shift-report" && shift === "night" && week % 4 === 0)
    return `${facts}\n${title}\n\n${parts.keywords}\n`;
  const woman = kind === "incident" || (name === "Sør" && at % 2 === 0) || next() < 0.5;
  const sections = kinds[kind](unit, drawing(next, shift, woman), week, at);
  const body = sections.map(([heading, lines]) => `## ${heading}\n\n${lines.join(" ")}\n`).join("\n");
  return `${facts}\n${title}\n\n${body}`;
}

const folder = join(root, "examples/house");
rmSync(join(folder, "notes"), { recursive: true, force: true });
let written = 0;
for (const unit of units) {
  const next = numbers(unit.seed);
  const place = join(folder, "notes", unit.name.toLowerCase().replace("ø", "o"));
  mkdirSync(place, { recursive: true });
  for (let week = 0; week < weeks; week += 1) {
    for (let at = 0; at < 6; at += 1) {
      const date = new Date(first + (week * 7 + at) * day).toISOString().slice(0, 10);
      const shift = shifts[Math.floor(next() * 3)];
      writeFileSync(join(place, `${date}-${shift}.md`), note(unit, date, shift, week, at, next));
      written += 1;
    }
  }
}
console.log(`${written} notes written to examples/house/notes`);
