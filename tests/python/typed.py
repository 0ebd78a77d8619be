"""Checked by mypy, never run: good uses of the package's types pass, and bad ones do not."""

from datetime import date
from pathlib import Path
from typing import assert_type

from tavolata import Dossier, Refusal


def good(path: Path) -> list[str]:
    dossier = Dossier.open(path, lenient=True)
    again = Dossier.loads(dossier.to_dict())
    assert_type(again, Dossier)
    assert_type(again.describe()["version"], str)
    again.check(as_of=date(2026, 1, 31), only=["barrier"])
    try:
        again.call("levitate", {"high": True})
    except Refusal as refusal:
        return [refusal.code, *(problem["message"] for problem in refusal.problems)]
    return [again.text()]


def bad(dossier: Dossier) -> None:
    Dossier.loads(7)  # type: ignore[arg-type]
    Dossier.open("x.json", lenent=True)  # type: ignore[call-arg]
    dossier.levitate()  # type: ignore[attr-defined]
    dossier.describe()["verson"]  # type: ignore[typeddict-item]
