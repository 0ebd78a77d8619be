# Sees to Node and the npm packages that the tests use.

set_up_node() {
  has node && has npm || give_up "there is no Node here. Install Node 20 or later, with npm"
  local found
  found=$(node --version)
  at_least 20 "${found#v}" || give_up "Node $found is too old; the tests want 20 or later"
  say "Node $found: there"
  # npm leaves a copy of the lock file beside what it has installed.
  if [[ tests/node_modules/.package-lock.json -nt tests/package-lock.json ]]; then
    say "npm packages: there"
  else
    say "npm ci"
    (cd tests && npm ci --silent) || give_up "the npm packages could not be installed"
    touch tests/node_modules/.package-lock.json
  fi
}
