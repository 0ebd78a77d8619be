# Finds a Chromium, or installs Debian's, and says where it is in CHROME.

set_up_chromium() {
  find_chromium && return
  debian_usable && debian_install chromium
  find_chromium ||
    give_up "there is no Chromium or Chrome here. Install one, or say where it is: CHROME=/path tests/run"
}

find_chromium() {
  local name
  for name in "${CHROME:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    [[ -n $name ]] && has "$name" || continue
    CHROME=$(command -v "$name")
    export CHROME
    say "Chromium: $CHROME"
    return
  done
  return 1
}
