"""The programs in Python that readers are shown run, each by itself, from the root of the repository."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    document
    for document in (ROOT / "README.md", ROOT / "bindings-python" / "README.md")
    if document.exists()
]


def programs(document: Path) -> list[str]:
    fenced = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
    return fenced.findall(document.read_text(encoding="utf-8"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_programs_of_a_document_run(document: Path) -> None:
    found = programs(document)
    assert found, "there is no program in Python"
    for program in found:
        ran = subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True
        )
        assert ran.returncode == 0, f"{program}\n{ran.stderr}"
        # Where a document says what its programs print, they print that.
        promised = re.search(r"^```text\n(.*?)^```$", document.read_text("utf-8"), re.DOTALL | re.MULTILINE)
        if promised:
            assert ran.stdout == promised[1]


@pytest.mark.parametrize("program", sorted((ROOT / "examples" / "python").glob("*.py")), ids=lambda path: path.name)
def test_the_examples_run(program: Path) -> None:
    ran = subprocess.run([sys.executable, program], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout
