/** Shows that the core answers from within a bundle. */

import { Dossier } from "tavolata";

const dossier = await Dossier.blank();
document.querySelector("output").textContent = `tavolata ${dossier.describe().version}`;
