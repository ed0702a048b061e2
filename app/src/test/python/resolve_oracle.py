"""Identifiers in every spelling, made from the raw files of a listing and of papers, and what they must resolve to.

Nothing of Hinterland is used here: what an identifier names follows from the raw records and from docs/api.md.

  python3 resolve_oracle.py make MODELS PAPERS COUNT SEED FOLDER    writes ids.txt and expected.jsonl
  python3 resolve_oracle.py check FOLDER ANSWERS.ndjson             compares; prints what differs; fails if anything does
"""

import collections
import gzip
import json
import random
import re
import sys

BROKEN = 10  # of a hundred


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


class Raw:
    """What the files name, by the rules of the docs and nothing else."""

    def __init__(self, models, papers):
        self.models, self.named = set(), collections.defaultdict(set)
        self.papers, self.repositories = set(), set()
        for record in lines(models):
            name = record["id"]
            self.models.add(name)
            for tag in record.get("tags", []):
                kind, _, value = tag.partition(":")
                if kind == "arxiv" and re.fullmatch(r"\d\d(0[1-9]|1[0-2])\.\d{4,5}", value):
                    self.papers.add(value)
                else:
                    self.named[kind].add(value.rpartition(":")[2] if kind == "base_model" else value)
            if record.get("author"):
                self.named["owner"].add(record["author"])
        self.owners = {name.split("/")[0] for name in self.models if "/" in name}
        for record in lines(papers):
            if record["id"] in self.papers and record.get("github"):  # papers that no model cites are left out
                self.repositories.add(repository(record["github"]))
        self.by_lower_case = collections.defaultdict(set)
        for name in self.models | self.named["base_model"]:
            self.by_lower_case[name.lower()].add(name)
        self.datasets = self.named["dataset"]
        self.datasets_by_lower_case = collections.defaultdict(set)
        for name in self.datasets:
            self.datasets_by_lower_case[name.lower()].add(name)

    def bare(self, name):
        """A bare name may be a model, a dataset or a repository; the exact spelling comes first."""
        exact = [("Model", name)] if name in self.models or name in self.named["base_model"] else []
        exact += [("Dataset", name)] if name in self.datasets else []
        url = "https://github.com/" + name.lower()
        exact += [("Repository", url)] if url in self.repositories else []
        if exact:
            return states("resolved", exact)
        other = [("Model", each) for each in self.by_lower_case.get(name.lower(), ())]
        other += [("Dataset", each) for each in self.datasets_by_lower_case.get(name.lower(), ())]
        return states("redirected", other)

    def model(self, name):
        if name in self.models:
            return states("resolved", [("Model", name)])
        return states("redirected", [("Model", each) for each in self.by_lower_case.get(name.lower(), ())])


def states(status, nodes):
    if not nodes:
        return {"status": "unresolved"}
    if len(nodes) > 1:
        return {"status": "ambiguous", "candidates": sorted(nodes)}
    return {"status": status, "type": nodes[0][0], "key": nodes[0][1]}


def repository(address):
    path = re.sub(r"^.*github\.com[/:]+", "", address.strip(), flags=re.I)
    owner, name = path.split("/")[:2]
    return "https://github.com/" + owner.lower() + "/" + re.sub(r"(\.git|\.)+$", "", name.split("#")[0].lower())


MODEL_SPELLINGS = [
    "https://huggingface.co/{0}",
    "http://www.huggingface.co/{0}/",
    "huggingface.co/{0}/tree/main",
    "https://huggingface.co/{0}/blob/main/README.md",
    "https://huggingface.co/{0}/resolve/main/config.json?download=true",
    "https://hf.co/{0}#usage",
    "https://huggingface.co/api/models/{0}",
    "hf://{0}",
    "model:{0}",
    "https://hf-mirror.com/{0}/discussions/1",
]
BARE_SPELLINGS = ["{0}", " {0} ", "{0}@main", "{0}/"]
PAPER_SPELLINGS = [
    "{0}",
    "{0}v3",
    "arXiv:{0}",
    "ARXIV:{0}v1",
    "arxiv: {0}",
    "https://arxiv.org/abs/{0}",
    "http://www.arxiv.org/abs/{0}v2",
    "https://arxiv.org/pdf/{0}.pdf",
    "https://arxiv.org/pdf/{0}v1",
    "https://arxiv.org/html/{0}v4",
    "export.arxiv.org/abs/{0}",
    "10.48550/arXiv.{0}",
    "doi:10.48550/ARXIV.{0}",
    "https://doi.org/10.48550/arXiv.{0}",
    "https://dx.doi.org/10.48550/arxiv.{0}",
    "https://huggingface.co/papers/{0}",
    "https://ar5iv.labs.arxiv.org/html/{0}",
    "https://www.alphaxiv.org/abs/{0}",
    "oai:arXiv.org:{0}",
]
REPOSITORY_SPELLINGS = [
    "https://github.com/{0}",
    "http://www.github.com/{0}/",
    "https://github.com/{0}.git",
    "git@github.com:{0}.git",
    "git+https://github.com/{0}.git",
    "ssh://git@github.com/{0}",
    "github.com/{0}/tree/main/src",
    "https://github.com/{0}/blob/main/README.md#usage",
    "https://github.com/{0}?tab=readme-ov-file",
    "github:{0}",
]


def made(raw, count, seed):
    """Returns pairs of an identifier and what is expected of it; all papers and repositories are among them."""
    chance = random.Random(seed)
    models, papers = sorted(raw.models), sorted(raw.papers)
    repositories, owners = sorted(raw.repositories), sorted(raw.owners)
    broken = count * BROKEN // 100
    cases = [case_of_paper(chance, paper) for paper in papers[: count // 3]]
    cases += [case_of_repository(chance, url) for url in repositories[: count // 10]]
    while len(cases) < count - broken:
        kind = chance.random()
        if kind < 0.15:
            cases.append(case_of_paper(chance, chance.choice(papers)))
        elif kind < 0.20 and repositories:
            cases.append(case_of_repository(chance, chance.choice(repositories)))
        elif kind < 0.25:
            cases.append(case_of_owner(chance, chance.choice(owners)))
        else:
            cases.append(case_of_model(chance, raw, chance.choice(models)))
    cases += [broken_case(chance, raw, models, papers) for _ in range(broken)]
    chance.shuffle(cases)
    return cases


def case_of_paper(chance, paper):
    return chance.choice(PAPER_SPELLINGS).format(paper), states("resolved", [("Paper", paper)])


def case_of_repository(chance, url):
    path = url.removeprefix("https://github.com/")
    shown = chance.choice([path, path.upper(), path.title()])
    spelling = chance.choice(REPOSITORY_SPELLINGS)
    return spelling.format(shown), states("resolved", [("Repository", url)])


def case_of_owner(chance, owner):
    spelling = chance.choice(["https://huggingface.co/organizations/{0}", "owner:{0}", "account:{0}"])
    return spelling.format(chance.choice([owner, owner.upper()])), states("resolved", [("Owner", owner.lower())])


def case_of_model(chance, raw, name):
    shown = name if chance.random() < 0.85 else chance.choice([name.lower(), name.upper(), name.swapcase()])
    if chance.random() < 0.5:
        return chance.choice(BARE_SPELLINGS).format(shown), raw.bare(shown)
    if chance.random() < 0.1 and "/" in shown and "--" not in shown:
        return "models--" + shown.replace("/", "--"), raw.model(shown)
    return chance.choice(MODEL_SPELLINGS).format(shown), raw.model(shown)


def broken_case(chance, raw, models, papers):
    """Returns what names nothing: no kind of breaking may hit something that there is."""
    while True:
        model, paper = chance.choice(models), chance.choice(papers)
        text = chance.choice(
            [
                lambda: model + "zq",  # a letter too many
                lambda: model[:-2] + "qz" + model[-2:],
                lambda: "https://huggingface.co/" + model + "-zqx",
                lambda: "zqx-" + model,
                lambda: "zqx/" + model.split("/")[-1],
                lambda: paper[:2] + "13" + paper[4:],  # no such month
                lambda: paper + "9",  # a digit too many
                lambda: "arXiv:9912." + "%05d" % chance.randrange(1, 99999),  # not written yet
                lambda: "https://arxiv.org/abs/" + paper[:-2],
                lambda: "10.9999/zqx." + str(chance.randrange(10**6)),
                lambda: "https://doi.org/10.1000/" + str(chance.randrange(10**6)),
                lambda: "https://github.com/zqx/" + model.split("/")[-1].lower(),
                lambda: "https://example.org/" + model,
                lambda: "0000-0002-1825-0098",  # a wrong check digit
                lambda: "https://huggingface.co/datasets/zqx/" + str(chance.randrange(10**6)),
                lambda: "model:",
                lambda: "x" * 1000,
                lambda: "\u202e" + paper[::-1] + "zqx",
                lambda: "zqx zqx <" + str(chance.randrange(10**6)) + ">",
                lambda: "' OR 1=1 //" + str(chance.randrange(10**6)),
            ]
        )()
        name = re.sub(r"^https://huggingface\.co/", "", text)
        paper_there = re.sub(r"^(arXiv:|https://arxiv\.org/abs/)", "", text) in raw.papers
        if raw.bare(name)["status"] == "unresolved" and not paper_there:
            return text, {"status": "unresolved"}


def make(models, papers, count, seed, folder):
    cases = made(Raw(models, papers), int(count), int(seed))
    with open(folder + "/ids.txt", "w", encoding="utf-8") as ids:
        ids.writelines(text + "\n" for text, _ in cases)
    with open(folder + "/ids.json", "w", encoding="utf-8") as ids:
        json.dump({"ids": [text for text, _ in cases]}, ids)
    with open(folder + "/expected.jsonl", "w", encoding="utf-8") as expected:
        expected.writelines(json.dumps({"id": text, **state}) + "\n" for text, state in cases)
    print(len(cases), "identifiers:", dict(collections.Counter(state["status"] for _, state in cases)))


def answered(row):
    """Brings an answer of the API, or a row of the command line, into the form of what is expected."""
    state = {"status": row["status"]}
    if row["status"] == "ambiguous":
        named = row.get("candidates")
        nodes = (
            [(each["type"], each["key"]) for each in named]
            if named is not None
            else [tuple(each.split(":", 1)) for each in row["key"].split(" | ")]
        )
        return {**state, "candidates": sorted(map(list, nodes))}
    node = row.get("node") or row
    return {**state, "type": node["type"], "key": node["key"]} if node.get("type") else state


def check(folder, answers):
    expected, rows = list(lines(folder + "/expected.jsonl")), list(lines(answers))
    differing = 0 if len(rows) == len(expected) else 1
    for place, (case, row) in enumerate(zip(expected, rows)):
        state = {key: value for key, value in case.items() if key != "id"}
        unexplained = row["status"] in ("unresolved", "redirected") and not row.get("reason")
        if row["id"].strip() != case["id"].strip() or answered(row) != state or unexplained:
            differing += 1
            if differing <= 50:
                print(place, repr(case["id"]), "expected", state, "answered", row)
    print(len(expected), "expected,", len(rows), "answered,", differing, "differ")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    {"make": make, "check": check}[sys.argv[1]](*sys.argv[2:])
