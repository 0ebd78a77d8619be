"""The Python package as its users meet it."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from tavolata import Dossier, Refusal


SMALL = {"format": 1, "slug": "table", "languages": ["it"]}


def refused() -> Refusal:
    with pytest.raises(Refusal) as caught:
        Dossier().call("levitate")
    return caught.value


def test_a_refusal_has_a_code_a_place_and_a_message() -> None:
    refusal = refused()
    assert refusal.code == "call/unknown"
    assert refusal.at == ""
    assert refusal.problems == []
    assert str(refusal) == refusal.message != ""


def test_a_refusal_survives_the_way_between_processes() -> None:
    refusal = refused()
    again = pickle.loads(pickle.dumps(refusal))
    assert type(again) is Refusal
    assert vars(again) == vars(refusal)
    assert str(again) == str(refusal)


def test_a_dossier_survives_the_way_between_processes() -> None:
    dossier = Dossier.loads(SMALL)
    assert pickle.loads(pickle.dumps(dossier)).text() == dossier.text()
    assert copy.deepcopy(dossier).text() == dossier.text()


def test_text_bytes_and_data_load_alike() -> None:
    text = Dossier.loads(SMALL).text()
    assert Dossier.loads(text).text() == text
    assert Dossier.loads(text.encode()).text() == text


def test_a_dossier_is_saved_to_a_file_and_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    dossier = Dossier.loads(SMALL)
    dossier.save(path)
    assert path.read_text(encoding="utf-8") == dossier.text()
    assert Dossier.open(path).text() == dossier.text()


def test_every_call_of_the_core_has_a_method_except_loading_and_saving() -> None:
    for call in Dossier().describe()["calls"]:
        if call["name"] not in {"load", "load_lenient", "save"}:
            assert callable(getattr(Dossier, call["name"], None)), call["name"]


def test_threads_may_share_a_dossier() -> None:
    dossier = Dossier()
    with ThreadPoolExecutor(8) as threads:
        replies = list(threads.map(lambda _: dossier.describe(), range(200)))
    assert all(reply == replies[0] for reply in replies)


def test_bytes_that_are_no_text_are_refused_with_their_place() -> None:
    with pytest.raises(Refusal) as caught:
        Dossier.loads('{\n "è": '.encode() + b"\xff}")
    (problem,) = caught.value.problems
    assert (problem["code"], problem["line"], problem["column"]) == ("document/not-utf8", 2, 7)
    assert "UTF-8" in problem["fix"]


def test_days_and_ids_are_taken_as_python_has_them() -> None:
    dossier = Dossier.loads(
        {
            **SMALL,
            "outputs": [
                {"slug": "o", "kind": "report", "title": "Rapporto", "status": "announced", "due": "2021"}
            ],
        }
    )
    asked = {"only": ["output/overdue"], "as_of": date(2022, 1, 1)}
    assert [finding["at"] for finding in dossier.call("check", asked)] == ["/outputs/0/due"]
    with pytest.raises(TypeError, match="set"):
        dossier.call("check", {"only": {"output/overdue"}})
