"""Every fixture holds through the Python package; tests/README.md says how."""

import json
from pathlib import Path
from typing import Any

import pytest

from tavolata import Dossier, Refusal

ROOT = Path(__file__).parents[2]
WRONG = json.loads((ROOT / "tests" / "wrong.json").read_text(encoding="utf-8"))
FIXTURES = sorted((ROOT / "tests" / "fixtures").rglob("*.json"))

ARGUMENTS = {"with", "text", "file", "repeat"}
EXPECTATIONS = {"reply", "reply_has", "refusal"}


def test_there_are_fixtures() -> None:
    assert FIXTURES


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_fixture_holds(path: Path) -> None:
    run(json.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("fixture", WRONG, ids=lambda fixture: str(fixture["says"]))
def test_a_wrong_fixture_fails(fixture: dict[str, Any]) -> None:
    with pytest.raises(AssertionError):
        run(fixture)


def run(fixture: dict[str, Any]) -> None:
    allow(fixture, {"says", "steps"}, "a fixture")
    dossier = Dossier()
    for number, step in enumerate(fixture["steps"], start=1):
        place = f"step {number}, `{step['call']}`"
        allow(step, {"call"} | ARGUMENTS | EXPECTATIONS, place)
        wrong = judge(step, *make(dossier, step))
        assert not wrong, "\n  ".join([fixture["says"], place, *wrong])


def allow(thing: dict[str, Any], keys: set[str], place: str) -> None:
    """A misspelt expectation would otherwise be one that always holds."""
    unknown = thing.keys() - keys
    assert not unknown, f"{place} has unknown keys: {sorted(unknown)}"


def make(dossier: Dossier, step: dict[str, Any]) -> tuple[Any, Any]:
    """The reply and the refusal; one of them is None."""
    try:
        return json.loads(dossier.call_text(step["call"], arguments_of(step))), None
    except Refusal as refusal:
        return None, {
            "code": refusal.code,
            "at": refusal.at,
            "params": refusal.params,
            "message": refusal.message,
            "fix": refusal.fix,
            "problems": refusal.problems,
        }


def arguments_of(step: dict[str, Any]) -> str:
    if "with" in step:
        return json.dumps(step["with"])
    if "text" in step:
        return str(step["text"])
    if "file" in step:
        return Path(ROOT, step["file"]).read_text(encoding="utf-8")
    if "repeat" in step:
        repeat = step["repeat"]
        middle: str = repeat["unit"] * repeat["times"]
        return f"{repeat.get('before', '')}{middle}{repeat.get('after', '')}"
    return "{}"


def judge(step: dict[str, Any], reply: Any, refusal: Any) -> list[str]:
    if "refusal" in step:
        if refusal is None:
            return [f"is not refused, but replies {brief(reply)}"]
        return differences(step["refusal"], refusal, whole=False)
    if refusal is not None:
        return [f"is refused: {brief(refusal)}"]
    if "reply" in step:
        return differences(step["reply"], reply, whole=True)
    if "reply_has" in step:
        return differences(step["reply_has"], reply, whole=False)
    return []


def differences(expected: Any, actual: Any, *, whole: bool, at: str = "") -> list[str]:
    """What differs, each with its pointer; unless `whole`, an object may have more."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        keys = expected | actual if whole else expected
        return [
            difference
            for key in keys
            for difference in (
                differences(expected[key], actual[key], whole=whole, at=f"{at}/{escaped(key)}")
                if key in expected and key in actual
                else [f"{at}/{escaped(key)}: {'missing' if key in expected else 'unexpected'}"]
            )
        ]
    if isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        return [
            difference
            for i, (one, other) in enumerate(zip(expected, actual))
            for difference in differences(one, other, whole=whole, at=f"{at}/{i}")
        ]
    # In Python, True == 1.
    if expected == actual and isinstance(expected, bool) == isinstance(actual, bool):
        return []
    return [f"{at or 'the whole'}: expected {brief(expected)}, got {brief(actual)}"]


def escaped(key: str) -> str:
    """A key as it is written in a JSON Pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def brief(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 300 else text[:300] + "…"
