# Sees to Python, in a virtual environment with what the tests use.

set_up_python() {
  local venv=$cache/venv wanted=tests/requirements.txt
  if [[ ! -x $venv/bin/python ]]; then
    local python
    python=$(find_python) || give_up "there is no Python here. Install Python 3.11 or later"
    say "a virtual environment of $("$python" --version)"
    "$python" -m venv "$venv" || {
      rm -rf "$venv"
      give_up "Python has no venv. On Debian: apt-get install python3-venv"
    }
  fi
  if cmp --silent "$wanted" "$venv/requirements.txt"; then
    say "Python packages: there"
  else
    say "pip install --requirement $wanted"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement $wanted ||
      give_up "the Python packages could not be installed"
    cp $wanted "$venv/requirements.txt"
  fi
  # maturin installs into the environment that is active, and PyO3 is built for it.
  export VIRTUAL_ENV=$venv PATH=$venv/bin:$PATH
}

find_python() {
  local name
  for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
    if has $name && $name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo $name
      return
    fi
  done
  return 1
}
