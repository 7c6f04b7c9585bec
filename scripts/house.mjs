/**
 * Writes examples/house: invented notes of three units over eight weeks, put together by a script from hand-written
 * parts, to try the report on. Usage: node scripts/house.mjs
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** The same numbers each time. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const nb = {
  title: { day: "Vaktrapport, dag", evening: "Vaktrapport, kveld", night: "Vaktrapport, natt" },
  seen: [
    "Hva jeg så og hørte",
    [
      "Spiste frokost med de andre kl. 9.",
      "Gikk tur rundt vannet sammen med to fra gruppa.",
      "Ble sittende ved vinduet i stua til kl. 21.",
      "Lå på rommet fra middag til kveldsmat.",
      "Deltok på matlaging og dekket bordet.",
      "Ringte broren kl. 18 og snakket i ti minutter.",
      "Sto ved vaktrommet og ventet et kvarter.",
      "Sov fra kl. 23.30 til 06, våken ved tilsyn kl. 03.",
    ],
  ],
  voice: [
    "Pasientens egne ord",
    [
      "Hun sa: «Jeg orker ikke flere spørsmål i dag.»",
      "Han sier at det hjelper å ha noe i hendene.",
      "Hun forteller at hun er redd for møtet på torsdag.",
      "Han sa: «Det var bedre enn i går.»",
    ],
  ],
  reading: [
    "Slik forsto jeg det – og hva annet det kan være",
    [
      "Jeg lurer på om hun var sliten etter samtalen.",
      "Slik jeg opplevde det, ble han stående fordi han ville si noe.",
      "Det kan også være at støyen i gangen ble for mye.",
      "Jeg vet ikke om det var savn eller bare en lang dag.",
    ],
  ],
  part: [
    "Min del og mine reaksjoner",
    [
      "Jeg merket at jeg ble utålmodig da telefonen ringte igjen.",
      "Jeg kunne ha spurt hva hun trengte før jeg sa nei.",
      "Jeg ble usikker og gikk for fort inn på rommet.",
    ],
  ],
  plain: [
    "Hun er sint på personalet.",
    "Han vil bare ha oppmerksomhet.",
    "Hun nekter å stå opp.",
    "Han er manipulerende når han ringer på.",
    "Hun kommer alltid for sent til gruppa.",
    "Han påstår at han har sovet dårlig.",
    "Hun var fornærmet etter middagen.",
    "Han tar aldri ansvar for rommet sitt.",
    "Hun vet godt hva som er avtalt.",
  ],
};
const nn = {
  title: { day: "Vaktrapport, dag", evening: "Vaktrapport, kveld", night: "Vaktrapport, natt" },
  seen: [
    "Kva eg såg og høyrde",
    [
      "Åt frukost med dei andre kl. 9.",
      "Gjekk tur rundt vatnet saman med to frå gruppa.",
      "Vart sitjande ved vindauget i stova til kl. 21.",
      "Låg på rommet frå middag til kveldsmat.",
      "Var med på matlaging og dekte bordet.",
      "Ringde broren kl. 18 og snakka i ti minutt.",
      "Sov frå kl. 23.30 til 06, vaken ved tilsyn kl. 03.",
    ],
  ],
  voice: [
    "Pasienten sine eigne ord",
    [
      "Ho sa: «Eg orkar ikkje fleire spørsmål i dag.»",
      "Han seier at det hjelper å ha noko i hendene.",
      "Ho fortel at ho er redd for møtet på torsdag.",
      "Han sa: «Det var betre enn i går.»",
    ],
  ],
  reading: [
    "Slik forstod eg det – og kva anna det kan vere",
    [
      "Eg lurer på om ho var sliten etter samtalen.",
      "Slik eg opplevde det, vart han ståande fordi han ville seie noko.",
      "Det kan òg vere at bråket i gangen vart for mykje.",
      "Eg veit ikkje om det var sakn eller berre ein lang dag.",
    ],
  ],
  part: [
    "Min del og mine reaksjonar",
    [
      "Eg merka at eg vart utolmodig då telefonen ringde att.",
      "Eg kunne ha spurt kva ho trong før eg sa nei.",
      "Eg vart usikker og gjekk for fort inn på rommet.",
    ],
  ],
  plain: [
    "Ho er sint på personalet.",
    "Han vil berre ha merksemd.",
    "Ho nektar å stå opp.",
    "Han er manipulerande når han ringjer på.",
    "Ho kjem alltid for seint til gruppa.",
    "Han påstår at han har sove dårleg.",
    "Ho var fornærma etter middagen.",
    "Han tek aldri ansvar for rommet sitt.",
    "Ho veit godt kva som er avtalt.",
  ],
};

const units = [
  { name: "Nord", language: "nb", parts: nb, seed: 3 },
  { name: "Sør", language: "nb", parts: nb, seed: 7 },
  { name: "Vest", language: "nn", parts: nn, seed: 11 },
];
const first = Date.UTC(2026, 0, 5);
const weeks = 8;
const day = 86_400_000;
const shifts = ["day", "evening", "night"];

function note({ name, language, parts }, date, shift, week, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  // The house has talked about its notes: over the weeks more is asked and less is known for sure.
  const progress = week / weeks;
  const sections = [];
  const seen = [pick(parts.seen[1]), pick(parts.seen[1])];
  if (next() > 0.25 + progress * 0.4) seen.push(pick(parts.plain));
  if (next() > 0.6 + progress * 0.3) seen.push(pick(parts.plain));
  sections.push([parts.seen[0], [...new Set(seen)]]);
  if (next() < 0.35 + progress * 0.4) sections.push([parts.voice[0], [pick(parts.voice[1])]]);
  if (next() < 0.25 + progress * 0.5)
    sections.push([parts.reading[0], [...new Set([pick(parts.reading[1]), pick(parts.reading[1])])]]);
  if (next() < 0.15 + progress * 0.35) sections.push([parts.part[0], [pick(parts.part[1])]]);
  const body = sections.map(([heading, lines]) => `## ${heading}\n\n${lines.join(" ")}\n`).join("\n");
  return `---\nlanguage: ${language}\nkind: shift-report\nunit: ${name}\nshift: ${shift}\ndate: ${date}\n---\n\n# ${parts.title[shift]}\n\n${body}`;
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
      writeFileSync(join(place, `${date}-${shift}.md`), note(unit, date, shift, week, next));
      written += 1;
    }
  }
}
console.log(`${written} notes written to examples/house/notes`);
