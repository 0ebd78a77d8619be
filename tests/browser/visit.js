/** Opens a page in headless Chromium. */

import { chromium } from "playwright-core";

import { serve } from "./serve.js";

/** Serves a folder and opens a page of it; whatever goes wrong in the page is kept in `errors`. */
export async function visit(folder, path) {
  const site = await serve(folder);
  const browser = await chromium.launch({
    // tests/setup/chromium.sh says where it is.
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
    // Nothing but the page itself: no first run, no calls home.
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${site.address}/${path}`);
  const leave = async () => {
    await browser.close();
    await site.stop();
  };
  return { page, errors, leave };
}
