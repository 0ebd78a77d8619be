"""For a data scientist: loads the portfolio and tabulates its barriers by what they are made of."""

from collections import Counter
from pathlib import Path

from tavolata import Dossier

portfolio = Dossier.open(Path("examples/dossiers/portfolio.json"))
table = portfolio.table(
    "barriers", columns=["title", "project", "natures"], references="slug"
)

natures: Counter[str] = Counter()
for title, project, made_of in table["rows"]:
    natures.update(made_of or ["not said"])
    print(f"{project:<24} {title}")
for nature, count in natures.most_common():
    print(f"{count:3} {nature}")
