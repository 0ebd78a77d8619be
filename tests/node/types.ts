/** Compiled, never run: good uses of the package's types compile, and bad ones do not. */

import { Dossier, Refusal, init, speak, type Context, type Problem, type Text } from "tavolata";

export async function good(text: string): Promise<string[]> {
  await init();
  await init(new Uint8Array());
  using dossier = await Dossier.load(text, { lenient: true });
  const again: Dossier = await Dossier.load(dossier.toJSON());
  const spoken: string = await speak("it");
  await Dossier.load(text, { language: spoken });
  const bilingual: Text = { it: "Aprire", en: { text: "Open", by: "machine" } };
  if (typeof bilingual === "object" && "it" in bilingual) again.patch([{ op: "add", path: "/title", value: bilingual.it }]);
  const version: string = again.describe().version;
  await Dossier.load(fetch("dossier.json"));
  again.check({ as_of: new Date(), only: ["barrier"] });
  again.patch([{ op: "remove", path: "/title" }]);
  again.patch({ edits: [] });
  const [finding] = again.check({ only: ["barrier"] });
  if (finding?.mend) again.patch(finding.mend);
  if (finding) again.render({ ...finding, language: "it" });
  const context: Context = { at: new Date(), actor: "csv" };
  const { open } = again.allowed({ subject: "session/primo", context, language: "it" });
  const forms = open.map(({ given }) => given);
  const [form] = forms;
  const asked: string[] = form?.["x-order"] ?? [];
  const titles: (string | undefined)[] = asked.map((name) => form?.properties?.[name]?.title);
  const codes: unknown[] | undefined = form?.$defs?.Stance?.oneOf?.map((one) => one.const);
  again.apply({ command: { verb: "announce", subject: "session/primo", given: { on: new Date() } }, context });
  again.allowed({ noun: "barrier", context: { at: "2026-03-02T10:30:00+01:00" } });
  again.asOf({ at: new Date() });
  try {
    again.call("levitate", { high: true });
  } catch (error) {
    if (error instanceof Refusal) {
      again.render(error);
      again.render({ ...error, language: "it" });
      return error.problems.map((problem: Problem) => problem.message);
    }
  }
  if (forms.length > 0) return [...titles.map(String), form?.properties?.text?.title ?? "", String(codes)];
  return [version, again.text()];
}

export async function bad(dossier: Dossier): Promise<void> {
  // @ts-expect-error a dossier is loaded or blank, not made
  new Dossier();
  // @ts-expect-error a number is not a document
  await Dossier.load(7);
  // @ts-expect-error the option is called `lenient`
  await Dossier.load("{}", { lenent: true });
  // @ts-expect-error an edit says what it does
  dossier.patch([{ path: "/title" }]);
  // @ts-expect-error there is no such call
  dossier.levitate();
  // @ts-expect-error what a call replies has to be looked at before it is used
  dossier.call("check").length;
}
