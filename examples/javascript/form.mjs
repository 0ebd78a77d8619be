/** For a partner's website: checks what somebody has typed into a form, and says what to mend. */

import { Dossier, Refusal } from "tavolata";

const form = {
  format: 1,
  slug: "form",
  languages: ["it"],
  stakeholders: [{ slug: "comune-di-ancona", name: "Comune di Ancona", kind: "municipalty" }],
  services: [{ slug: "sportello", name: "Sportello immigrazione", owner: "comune-di-ancna" }],
};

try {
  await Dossier.load(form);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  for (const { at, message, fix } of error.problems) console.log(`${at}\n  ${message}\n  ${fix}`);
}

form.stakeholders[0].kind = "municipality";
form.services[0].owner = "comune-di-ancona";
const dossier = await Dossier.load(form);
console.log(`${dossier.loaded.entities} entities, ${dossier.check({ language: "it" }).length} findings`);
