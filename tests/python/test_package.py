"""The Python package as its users meet it."""

import copy
import os
import pickle
import hashlib
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

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
    assert "describe" in refusal.fix
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
    carried = Dossier.loads({**SMALL, "colour": "red"}, lenient=True)
    assert len(carried.loaded["carried"]) == 1
    assert pickle.loads(pickle.dumps(carried)).loaded == copy.deepcopy(carried).loaded == carried.loaded


def test_a_ledger_survives_the_way_between_processes() -> None:
    dossier = Dossier.loads(SMALL)
    dossier.call("keep")
    kept = dossier.call("save_ledger")
    assert pickle.loads(pickle.dumps(dossier)).call("save_ledger") == kept
    assert copy.deepcopy(dossier).call("save_ledger") == kept
    assert pickle.loads(pickle.dumps(dossier)).loaded == copy.deepcopy(dossier).loaded == dossier.loaded
    opened = Dossier()
    opened.call("open_ledger", kept)
    assert not hasattr(copy.deepcopy(opened), "loaded")


def test_text_bytes_and_data_load_alike() -> None:
    text = Dossier.loads(SMALL).text()
    assert Dossier.loads(text).text() == text
    assert Dossier.loads(text.encode()).text() == text
    assert Dossier.loads(bytearray(text, "utf-8")).text() == text


@pytest.mark.parametrize("source", [None, 7, [], Path("dossier.json")])
def test_what_cannot_be_a_dossier_is_told_by_its_kind(source: Any) -> None:
    with pytest.raises(TypeError, match=f"JSON text, bytes or data.*given {type(source).__name__}.*open"):
        Dossier.loads(source)


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


def test_the_mend_of_a_finding_is_taken_as_it_comes() -> None:
    dossier = Dossier.loads({**SMALL, "title": "Tavolo "})
    (finding,) = dossier.check(only=["text/untrimmed"])
    assert dossier.patch(finding["mend"]) == {"edits": 1}
    assert dossier.to_dict()["title"] == "Tavolo"
    assert dossier.patch([{"op": "remove", "path": "/title"}]) == {"edits": 1}


def test_what_was_found_or_refused_is_said_again_in_another_language(tmp_path: Path) -> None:
    dossier = Dossier.loads({**SMALL, "title": "Tavolo "})
    (finding,) = dossier.check(only=["text/untrimmed"])
    (italian,) = dossier.check(only=["text/untrimmed"], language="it")
    assert dossier.call("render", {**finding, "language": "it"})["message"] == italian["message"]
    path = tmp_path / "sala.json"
    path.write_text('{"format": 1, "slug": "sala", "languages": ["it"], "titel": "Sala"}', encoding="utf-8")
    with pytest.raises(Refusal, match="il testo non è un dossier.*forse `title`") as caught:
        Dossier.open(path, language="it")
    assert "forse `title`" in caught.value.problems[0]["message"]
    assert caught.value.fix == "Correggere i problemi elencati."
    with pytest.raises(Refusal, match="^the text is not a valid dossier"):
        Dossier.loads("{}", language="xx")
    with pytest.raises(Refusal, match="il testo non è in UTF-8|non è UTF-8"):
        Dossier.loads(b"{\xff", language="it")


def test_a_language_without_texts_does_not_silence_the_messages() -> None:
    with pytest.raises(Refusal) as caught:
        Dossier().speak(language="xx")
    assert caught.value.code == "call/texts-missing"
    done = command("check", WIFI, "-l", "xx", "--as-of", "2026-01-01")
    assert done.returncode == 0
    assert "there are no messages in `xx`, so they are in `en`" in done.stderr


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
    late = datetime(2022, 1, 1, 0, 30, tzinfo=UTC)
    assert len(dossier.check(as_of=late, only=["output/overdue"])) == 1
    accepted = {"code": "output/overdue", "reason": "In corso", "until": date(2022, 6, 30)}
    assert Dossier.loads({**SMALL, "accepted": [accepted]}).to_dict()["accepted"][0]["until"] == "2022-06-30"
    with pytest.raises(TypeError, match="set"):
        dossier.call("check", {"only": {"output/overdue"}})


def test_a_datetime_is_a_moment_where_a_call_takes_one_and_nowhere_within_what_it_takes() -> None:
    def accepted(until: datetime) -> dict[str, Any]:
        return {"code": "output/overdue", "reason": "In corso", "until": until}

    dossier = Dossier.loads({**SMALL, "accepted": [accepted(datetime(2026, 6, 30, tzinfo=UTC))]})
    assert dossier.to_dict()["accepted"][0]["until"] == "2026-06-30"
    edit = {"op": "replace", "path": "/accepted/0", "value": accepted(datetime(2026, 7, 31, tzinfo=UTC))}
    dossier.call("patch", {"edits": [edit]})
    assert dossier.to_dict()["accepted"][0]["until"] == "2026-07-31"
    dossier.keep()
    since, until = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 3, tzinfo=UTC)
    assert dossier.call("diff", {"since": since, "until": until})["changed"] == []
    assert dossier.call("audit", {"until": until}) == []
    assert dossier.call("as_of", {"at": until})["slug"] == SMALL["slug"]


WORK = {
    **SMALL,
    "stakeholders": [{"slug": "csv", "name": "CSV Marche", "kind": "volunteer_support_centre"}],
    "projects": [
        {"slug": "p", "title": "Cittadini", "participations": [{"stakeholder": "csv", "role": "lead"}]}
    ],
}


def digest(value: object) -> str:
    """The SHA-256 of JSON that is canonical (RFC 8785) as far as Python writes its numbers alike."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def test_whoever_has_hashlib_can_recompute_what_a_ledger_has_sealed() -> None:
    dossier = Dossier.loads(WORK)
    before = dossier.to_dict()
    dossier.keep()
    at = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
    for verb, given in [("start", {}), ("revise", {"title": "Città", "ext": {"quota": 0.1}})]:
        command = {"verb": verb, "subject": "project/p", "given": given}
        dossier.call("apply", {"command": command, "context": {"actor": "stakeholder/csv", "at": at}})
    stored = dossier.save_ledger()
    assert digest(before) == stored["root"]
    assert [digest(entry["deed"]) for entry in stored["entries"]] == [
        entry["hash"] for entry in stored["entries"]
    ]
    assert stored["entries"][0]["deed"]["at"] == "2026-03-02T10:30:00Z"
    assert stored["heads"] == [stored["entries"][1]["hash"]]


ROOT = Path(__file__).parents[2]


def test_the_program_that_readers_are_shown_recomputes_the_hashes(tmp_path: Path) -> None:
    dossier = Dossier.loads(WORK)
    dossier.keep()
    context = {"actor": "stakeholder/csv", "at": "2026-03-02T10:30:00+01:00"}
    dossier.call("apply", {"command": {"verb": "start", "subject": "project/p"}, "context": context})
    ledger = dossier.save_ledger()
    (tmp_path / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")
    document = (ROOT / "docs" / "ledger.md").read_text(encoding="utf-8")
    program = document.split("```python\n")[1].split("```")[0]
    ran = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True)
    assert ran.stdout == f"as sealed {ledger['entries'][0]['hash']}\n", ran.stderr


WIFI = "examples/dossiers/wifi.json"


def command(
    *words: str, source: bytes = b"", language: str = "C", cwd: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """Runs the program of the package, without a terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "tavolata", *words],
        cwd=cwd,
        env={**os.environ, "LC_ALL": language},
        input=source,
        capture_output=True,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def test_the_program_checks_a_dossier_and_ends_with_0_where_there_is_no_error() -> None:
    done = command("check", WIFI, "--as-of", "2026-01-01")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"--> {WIFI}:" in done.stdout
    assert " in 1 file\n" in done.stdout


def test_a_file_that_cannot_be_read_ends_the_program_with_1_and_wrong_words_with_2() -> None:
    missing = command("check", "nowhere.json", "examples")
    assert missing.returncode == 1
    assert "`nowhere.json` cannot be read: there is no such file" in missing.stdout
    assert "`examples` is a folder" in missing.stdout
    wrong = command("chekc")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "did you mean `check`?" in wrong.stderr


def test_the_program_reads_standard_input_and_speaks_the_language_of_the_shell() -> None:
    source = '\ufeff{"format": 1, "slug": "tavolo", "languages": ["it"]}'.encode()
    done = command("check", "-", source=source, language="it_IT.UTF-8")
    assert (done.returncode, done.stdout) == (0, "nessuna segnalazione in 1 file\n")
    assert "it is not text in UTF-8" in command("check", "-", source=b"{\xff").stdout


def test_the_program_has_colours_only_where_they_are_seen_or_asked_for() -> None:
    assert "\x1b" not in command("check", WIFI).stdout
    assert "\x1b[1;33m" in command("check", WIFI, "--color", "always").stdout
    assert "\x1b" not in command("check", WIFI, "--color=never").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_on_a_terminal_there_are_colours_unless_somebody_wants_none() -> None:
    def seen(**env: str) -> bytes:
        import pty

        ours, theirs = pty.openpty()
        words = [sys.executable, "-m", "tavolata", "rules", "question"]
        shell = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        with subprocess.Popen(words, cwd=ROOT, env={**shell, "TERM": "xterm", **env}, stdout=theirs):
            os.close(theirs)
            text = b""
            try:
                while piece := os.read(ours, 4096):
                    text += piece
            except OSError:
                # So ends a terminal on which nobody writes any more.
                pass
        os.close(ours)
        return text

    assert b"\x1b[1m" in seen()
    assert b"\x1b" not in seen(NO_COLOR="1")
    assert b"\x1b" not in seen(TERM="dumb")


def test_the_program_mends_a_file_in_its_place(tmp_path: Path) -> None:
    row = '{"days": ["monday"], "opens": "09:00", "closes": "13:00"}'

    def text(rows: str) -> str:
        return f"""{{"format": 1,  "slug": "sala", "languages": ["it"],
 "services": [{{"slug": "cup", "name": "CUP", "hours": [{rows}]}}]}}\n"""

    path = tmp_path / "sala.json"
    path.write_text(text(f"{row}, {row}"), encoding="utf-8")
    words = ["mend", "sala.json", "--only", "hours/overlapping"]
    assert "1 mend to be made" in command(*words, "--dry-run", cwd=tmp_path).stdout
    assert path.read_text(encoding="utf-8") == text(f"{row}, {row}")
    assert "1 mend made" in command(*words, cwd=tmp_path).stdout
    assert path.read_text(encoding="utf-8") == text(row)


def test_the_program_may_be_read_in_part() -> None:
    words = [sys.executable, "-m", "tavolata", "rules"]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout and run.stderr
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 0
