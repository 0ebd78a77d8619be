# Sees to a Rust that is new enough.

set_up_rust() {
  has cargo || give_up "there is no Rust here. Install it from https://rustup.rs"
  local wanted found
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  found=$(rustc --version | cut -d ' ' -f 2)
  at_least "$wanted" "$found" ||
    give_up "Rust $found is too old; tavolata wants $wanted. Renew it with: rustup update"
  say "Rust $found: there"
  local component
  for component in rustfmt clippy; do
    cargo "${component/rustfmt/fmt}" --version >/dev/null 2>&1 && continue
    say "rustup component add $component"
    rustup component add $component || give_up "cargo wants $component"
  done
}

# Whether the version $2 is $1 or later.
at_least() {
  [[ $(printf '%s\n' "$1" "$2" | sort --version-sort | head -n 1) == "$1" ]]
}
