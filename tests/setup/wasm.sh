# Sees to what bindings-wasm/build wants: a Rust that can build for wasm, and wasm-bindgen.

wasm_target=wasm32-unknown-unknown
# What the build needs to be told where rustup does not have the target.
wasm_environment=()

set_up_wasm() {
  set_up_wasm_target
  set_up_wasm_bindgen
}

set_up_wasm_target() {
  if has_wasm_std "$(rustc --print sysroot)"; then
    say "Rust for $wasm_target: there"
  elif add_wasm_target; then
    :
  elif debian_usable && set_up_debian_rust; then
    say "Debian's Rust builds the standard library for $wasm_target instead"
  else
    give_up "there is no Rust for $wasm_target here. Install it with
  rustup target add $wasm_target
or, on Debian 12 or later, as root:
  apt-get install rustc-web cargo-web rust-web-src"
  fi
}

has_wasm_std() {
  [[ -d $1/lib/rustlib/$wasm_target/lib ]]
}

add_wasm_target() {
  has rustup || return 1
  say "rustup target add $wasm_target"
  local said
  # A network that swallows the request would keep rustup waiting for ever.
  said=$(timeout 300 rustup target add $wasm_target 2>&1) && return
  say "rustup could not: $(grep --max-count 1 '^error' <<<"$said" || echo "no answer")"
  return 1
}

# Where rustup's downloads are out of reach, Debian packages a recent Rust together with the
# source of its standard library. Building that asks for two switches that are not stable; the
# linker is rustup's own, because Debian's package comes without one.
set_up_debian_rust() {
  local linker
  linker=$(find "$(rustc --print sysroot)/lib/rustlib" -name rust-lld -type f | head -n 1)
  [[ -n $linker ]] || return 1
  if ! dpkg --status rustc-web cargo-web rust-web-src >/dev/null 2>&1; then
    debian_install rustc-web cargo-web rust-web-src || return 1
  fi
  wasm_environment=(
    CARGO=/usr/bin/cargo
    RUSTC=/usr/bin/rustc
    RUSTC_BOOTSTRAP=1
    "CARGO_UNSTABLE_BUILD_STD=std,panic_abort"
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker"
  )
}

# The command has to be of the very version that the crate is.
set_up_wasm_bindgen() {
  local version
  version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
  if [[ $(wasm-bindgen --version 2>/dev/null) == "wasm-bindgen $version" ]]; then
    say "wasm-bindgen $version: there"
    return
  fi
  say "cargo install wasm-bindgen-cli $version (a minute or two, once)"
  # The shortest way to the one command wanted: it runs for a moment, and need not be optimized.
  CARGO_PROFILE_DEV_DEBUG=0 cargo install wasm-bindgen-cli --quiet --version "$version" \
    --bin wasm-bindgen --debug --no-default-features \
    --root "$cache/tools" --target-dir "$cache/tools/target" ||
    give_up "wasm-bindgen-cli $version could not be installed from crates.io"
  rm -rf "$cache/tools/target"
}

build_wasm() {
  env "${wasm_environment[@]}" bindings-wasm/build
}
