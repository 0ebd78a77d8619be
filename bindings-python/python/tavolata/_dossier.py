"""A dossier behind the door of the core."""

import json
import os
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Self
from uuid import UUID

from tavolata._calls import Calls, DossierDocument, Edit, Loaded, Mend, Patched, Save
from tavolata._refusal import Refusal
from tavolata._tavolata import Door


_MOMENTS = ("/at", "/since", "/until", "/context/at")
"""Where in their arguments calls take moments; everywhere else they take days."""


def _moments(value: object, path: str = "") -> object:
    """Data in which moments are as JSON has them: on their own clock, or else on the one here."""
    if isinstance(value, Mapping):
        return {key: _moments(item, f"{path}/{key}") for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_moments(item, f"{path}/{place}") for place, item in enumerate(value)]
    if isinstance(value, datetime) and path in _MOMENTS:
        return (value if value.tzinfo else value.astimezone()).isoformat()
    return value


def _written(value: object) -> str:
    """Days and ids in the form in which JSON has them."""
    if isinstance(value, datetime):
        # The day that its own clock shows.
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")


class Dossier(Calls):
    """One dossier. Besides the methods here it has one for each call of the core.

    Made by itself it is a handle that holds no dossier: for what can be asked without one, such
    as `catalogue`. Calls that want a dossier raise a `Refusal`.
    """

    loaded: Loaded
    """What the core said when it loaded this dossier; a handle into which none was loaded lacks it."""

    def __init__(self) -> None:
        self._door = Door()

    @classmethod
    def open(
        cls, path: str | os.PathLike[str], *, lenient: bool = False, language: str | None = None
    ) -> Self:
        """The dossier in a file."""
        return cls.loads(Path(path).read_bytes(), lenient=lenient, language=language)

    @classmethod
    def loads(
        cls,
        source: str | bytes | bytearray | memoryview | DossierDocument | Mapping[str, Any],
        *,
        lenient: bool = False,
        language: str | None = None,
    ) -> Self:
        """A dossier from its JSON: as text, as the bytes of a file, or already parsed.

        Raises a `Refusal` that names every problem, in the language asked for. A lenient load
        carries unknown fields along instead of refusing them, and reports each in `loaded`.
        """
        dossier = cls()
        try:
            dossier._load(source, lenient)
        except Refusal as refusal:
            if language is None:
                raise
            raise dossier._in_words(refusal, language) from None
        return dossier

    def _load(
        self,
        source: str | bytes | bytearray | memoryview | DossierDocument | Mapping[str, Any],
        lenient: bool,
    ) -> None:
        if isinstance(source, bytes | bytearray | memoryview):
            source = self._decoded(bytes(source))
        elif isinstance(source, Mapping):
            source = json.dumps(dict(source), default=_written)
        elif not isinstance(source, str):
            kind = type(source).__name__
            raise TypeError(
                f"Dossier.loads takes JSON text, bytes or data, and was given {kind}; Dossier.open takes a path"
            )
        name = "load_lenient" if lenient else "load"
        self.loaded = json.loads(self.call_text(name, source))

    def patch(self, edits: list[Edit] | Mend, *, certain: bool | None = None) -> Patched:
        """Makes edits, such as those that mend a finding: all of them or none.

        They come as a list, or as the `mend` of a finding.
        """
        if isinstance(edits, Mapping):
            reply: Patched = self.call("patch", edits)
            return reply
        return super().patch(edits, certain=certain)

    def call(self, name: str, arguments: object = None) -> Any:
        """Makes any call of the core, by its name there."""
        text = json.dumps({} if arguments is None else _moments(arguments), default=_written)
        return json.loads(self.call_text(name, text))

    def call_text(self, name: str, text: str = "{}") -> str:
        """Makes any call of the core, with JSON text for arguments and for reply."""
        return self._door.call(name, text)

    def text(self, options: Save | None = None) -> str:
        """The dossier as the text of a file."""
        return self.call_text("save", json.dumps(options or {}))

    def save(self, path: str | os.PathLike[str], options: Save | None = None) -> None:
        """Writes the dossier to a file."""
        Path(path).write_text(self.text(options), encoding="utf-8", newline="\n")

    def to_dict(self) -> DossierDocument:
        """The dossier as plain data."""
        document: DossierDocument = json.loads(self.text())
        return document

    def _in_words(self, refusal: Refusal, language: str) -> Refusal:
        """A refusal in another language: what is loaded is itself the argument, and has no room for one."""
        told = {name: getattr(refusal, name) for name in ("code", "at", "params", "problems")}
        return Refusal(json.dumps(told | dict(self.render(**told, language=language))))

    def _decoded(self, source: bytes) -> str:
        """The text of bytes; the core takes text, so that they are none is said here in its words."""
        try:
            return source.decode()
        except UnicodeDecodeError as error:
            lines = source[: error.start].decode().split("\n")
            said = self.render("document/not-utf8")
            unsound = self.render("document/unsound", params={"count": 1})
            problem = {
                "code": "document/not-utf8",
                "at": "",
                "line": len(lines),
                "column": len(lines[-1]) + 1,
                "params": {},
                "message": said["message"],
                "fix": said["fix"],
            }
            refusal = {
                "code": "document/unsound",
                "at": "",
                "params": {"count": 1},
                "message": unsound["message"],
                "fix": unsound["fix"],
                "problems": [problem],
            }
            raise Refusal(json.dumps(refusal)) from None

    def __reduce__(self) -> tuple[Any, ...]:
        """Between processes goes what a file would hold: the dossier, or the ledger that is kept of it.

        What was said when it was loaded goes along.
        """
        said = {"loaded": self.loaded} if hasattr(self, "loaded") else {}
        try:
            kept = self.call_text("save_ledger", "{}")
        except Refusal as refusal:
            if refusal.code == "ledger/none":
                return type(self).loads, (self.text(),), said
            # Of one opened from a snapshot, what was done before it is elsewhere.
            raise
        return type(self)._with_ledger, (kept,), said

    @classmethod
    def _with_ledger(cls, kept: str) -> Self:
        dossier = cls()
        dossier.call_text("open_ledger", kept)
        return dossier
