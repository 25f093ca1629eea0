// What a judge of SARIF said must be nothing, and each annotation what GitHub's library writes for the same facts.
const fs = require("fs");
const core = require("@actions/core");
const [judged, annotations] = process.argv.slice(2);

const verdicts = JSON.parse(fs.readFileSync(judged, "utf8").replace(/^\uFEFF/, "")).runs.flatMap(run => run.results);
if (verdicts.length) {
  console.error(judged, JSON.stringify(verdicts[0]));
  process.exit(1);
}

const decoded = text => text.replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");
const parts = line => line.match(/^::(error|warning|notice) (.*?)::(.*)$/s).slice(1);
const sorted = line => { const [level, facts, text] = parts(line); return [level, facts.split(",").sort().join(), text].join("|"); };
const all = fs.readFileSync(annotations, "utf8").split("\n").slice(0, -1);
const lines = all.filter((line, i) => i < all.length - 1 || !line.startsWith("relecteur "));
const write = process.stdout.write;
for (const line of lines) {
  const [level, facts, text] = parts(line);
  const fact = Object.fromEntries(facts.split(",").map(pair => pair.split("=")).map(([name, value]) => [name, decoded(value)]));
  let written = "";
  process.stdout.write = chunk => { written += chunk; return true; };
  core[level](decoded(text), { title: fact.title, file: fact.file, startLine: fact.line, endLine: fact.endLine, startColumn: fact.col, endColumn: fact.endColumn });
  process.stdout.write = write;
  if (sorted(written.trimEnd()) !== sorted(line)) {
    console.error(annotations, "\n" + line + "\n" + written);
    process.exit(1);
  }
}
console.log(judged, "nothing;", annotations, lines.length, "annotations");
