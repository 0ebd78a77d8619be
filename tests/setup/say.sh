# Says what is being done, how long it took, and what is missing.

step_name=
step_started=0

# Ends the step under way, if there is one, and begins the next.
step() {
  end_step
  step_name=$1
  step_started=$SECONDS
  printf '\n== %s\n' "$step_name"
}

end_step() {
  if [[ -n $step_name ]]; then
    printf -- '-- %s: %d s\n' "$step_name" $((SECONDS - step_started))
    step_name=
  fi
}

say() { printf '   %s\n' "$*"; }

give_up() {
  printf '\nCannot go on: %s\n' "$*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }
