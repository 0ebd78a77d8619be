# Sees to jq, which the shell program in docs/ledger.md uses.

set_up_jq() {
  has jq || { debian_usable && debian_install jq; }
  has jq || give_up "there is no jq here. Install it: the shell program in docs/ledger.md is run with it"
  say "$(jq --version): there"
}
