"""The program `tavolata`: reads, prints and writes what the core says."""

import errno
import os
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from tavolata import Dossier


def main() -> int:
    """Does what the words after the name of the program ask for; the code to end with."""
    asked: dict[str, Any] = {
        # Words that are no text come with halves of characters, which JSON does not carry.
        "arguments": [word.encode(errors="replace").decode() for word in sys.argv[1:]],
        "files": {},
        "unreadable": {},
        "today": date.today().isoformat(),
        "language": next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), ""),
        "colour": _colour(sys.stdout),
        "colour_complaints": _colour(sys.stderr),
        "width": shutil.get_terminal_size((100, 24)).columns,
    }
    core = Dossier()
    while wants := (reply := core.call("command", asked)).get("wants"):
        for path in wants:
            _read(path, asked)
    exit_code: int = reply["exit"]
    for path, text in reply.get("writes", {}).items():
        try:
            Path(path).write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            _print(sys.stderr, f"tavolata: {error}\n")
            exit_code = 1
    _print(sys.stdout, reply["output"])
    _print(sys.stderr, reply["complaints"])
    return exit_code


def _read(path: str, asked: dict[str, Any]) -> None:
    """Hands over the text of a file, or the system's name for why there is none."""
    try:
        source = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        asked["files"][path] = source.decode()
    except UnicodeDecodeError:
        asked["unreadable"][path] = "EILSEQ"
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None)
        asked["unreadable"][path] = errno.errorcode.get(number, str(error)) if number else str(error)


def _print(stream: TextIO, text: str) -> None:
    """The core's text is UTF-8 whatever the stream was opened for."""
    try:
        stream.buffer.write(text.encode())
        stream.flush()
    except BrokenPipeError:
        # Whoever reads through `head` has seen enough: that is no failure.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _colour(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


if __name__ == "__main__":
    sys.exit(main())
