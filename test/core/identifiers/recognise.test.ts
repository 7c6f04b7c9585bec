import assert from "node:assert/strict";
import { isNationalId, mask, recognise } from "../../../core/identifiers/recognise";

// Synthetic numbers only: month + 80 (Tenor) and + 65, and a D-number and an H-number made of a synthetic date.
const weights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
] as const;
/** A synthetic number for nine digits; null where no check digits fit. */
function synthetic(nine: string, rest = 0): string | null {
  const digits = [...nine].map(Number);
  const sum = (list: readonly number[]) => list.reduce((total, weight, at) => total + weight * digits[at]!, 0);
  const first = (11 - (sum(weights[0]) % 11) + rest) % 11;
  if (first === 10) return null;
  digits.push(first);
  const second = (11 - (sum(weights[1]) % 11)) % 11;
  return second === 10 ? null : `${digits.join("")}${second}`;
}
const some = (nine: string, rest = 0): string => {
  for (let last = 0; last < 10; last += 1) {
    const made = synthetic(nine.slice(0, 8) + last, rest);
    if (made !== null) return made;
  }
  throw new Error("no number fits");
};

describe("national identity numbers", () => {
  it("are known with their check digits: synthetic series, D-numbers, and rests from 2032 on", () => {
    for (const number of [some("018190123"), some("156680456"), some("418190123"), some("018190123", 2)])
      assert.ok(isNationalId(number), number);
  });
  it("are told from other eleven digits", () => {
    for (const number of ["01819012345", "99999999999", "00000000000", "12345678901"])
      assert.equal(isNationalId(number), number === some("018190123"));
  });
  it("are found in a text in one piece or two, and not inside longer numbers", () => {
    const number = some("018190123");
    const split = `${number.slice(0, 6)} ${number.slice(6)}`;
    assert.equal(recognise["national-id"](`Fnr ${number}, eller ${split}.`).length, 2);
    assert.equal(recognise["national-id"](`1${number}`).length, 0);
  });
});

describe("other identifiers", () => {
  it("are telephone numbers as they are written, not any eight digits", () => {
    for (const text of ["Tlf. 22334455", "ring på 912 34 567", "+47 22 33 44 55", "22 33 44 55", "Ring 22 33 44 55."])
      assert.equal(recognise.phone(text).length, 1, text);
    for (const text of ["kl. 12 30 til 14 00", "22334455", "sak 2026/12345678", "1200 mg", "120.80.70.60"])
      assert.equal(recognise.phone(text).length, 0, text);
  });
  it("are e-mail addresses and streets with a number", () => {
    assert.equal(recognise["e-mail"]("Skriv til ola.nordmann@example.org i dag.").length, 1);
    assert.equal(recognise.address("Bor i Storgata 14 B nå.").length, 1);
    assert.equal(recognise.address("Gikk en tur i gata kl. 14.").length, 0);
  });
  it("are masked letter by letter", () => assert.equal(mask("Ola 22 33"), "••• •• ••"));
  it("cost no more than the text is long", () => {
    const long = "a.b@".repeat(50_000) + "1".repeat(100_000) + "Åsveien".repeat(20_000);
    for (const one of Object.values(recognise)) one(long);
  });
});
