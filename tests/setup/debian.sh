# Installs packages on Debian and its relatives, as root or with sudo.

debian_updated=

# Whether `debian_install` can work here at all.
debian_usable() {
  has apt-get && { ((EUID == 0)) || has sudo; }
}

as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

debian_update() {
  [[ -n $debian_updated ]] && return
  say "apt-get update"
  as_root apt-get update -qq || say "apt-get update failed; going on with the lists that are here"
  debian_updated=yes
}

# Never takes a package away to make room for another.
debian_install() {
  debian_update
  say "apt-get install $*"
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends --no-remove "$@" >/dev/null
}
