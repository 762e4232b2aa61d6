// src/lib/errors.ts
var InputError = class extends Error {
  problems;
  constructor(problems) {
    const list = "message" in problems ? [problems] : problems;
    super(list.map(formatProblem).join("\n"));
    this.name = "InputError";
    this.problems = list;
  }
};
function formatProblem(problem) {
  const details = [
    problem.found === void 0 ? "" : `found ${problem.found}`,
    problem.expected === void 0 ? "" : `expected ${problem.expected}`
  ].filter((part) => part !== "");
  const place = formatPlace(problem.at);
  return [
    place === "" ? "" : `${place}: `,
    problem.message,
    details.length === 0 ? "" : ` (${details.join("; ")})`,
    problem.mend === void 0 ? "" : `. ${problem.mend}`
  ].join("");
}
function formatPlace(place) {
  if (place === void 0) return "";
  const line = place.line === void 0 ? "" : `:${place.line}`;
  const column = place.column === void 0 ? "" : typeof place.column === "number" ? `:${place.column}` : `, column "${place.column}"`;
  return `${place.file ?? ""}${line}${column}`;
}
function throwIfAny(problems) {
  if (problems.length > 0) throw new InputError(problems);
}

export {
  InputError,
  formatPlace,
  throwIfAny
};
