"""Annotates a file over HTTP and prints its entities: annotate.py article.txt [2023-06-11]"""

import json
import os
import sys
import urllib.error
import urllib.request


def annotate(text, published=None):
    """The result of an article; raises RuntimeError with the problem's detail."""
    article = {"text": text}
    if published:
        article["publishedAt"] = published
    headers = {"content-type": "application/json"}
    if "GISA_TOKEN" in os.environ:
        headers["authorization"] = "Bearer " + os.environ["GISA_TOKEN"]
    request = urllib.request.Request(
        os.environ.get("GISA_URL", "http://localhost:8080") + "/articles",
        json.dumps(article).encode(),
        headers,
    )
    try:
        with urllib.request.urlopen(request) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        raise RuntimeError(json.load(error).get("detail", error.reason)) from error


def main(path, published=None):
    with open(path, encoding="utf-8", newline="") as file:
        result = annotate(file.read(), published)
    names = {entity["id"]: entity["name"] for entity in result["entities"]}
    for entity in result["entities"]:
        print(entity["type"], entity["name"], json.dumps(entity["value"], ensure_ascii=False))
    for quote in result["quotes"]:
        print(names.get(quote.get("speaker"), "?") + ":", quote["text"])


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(*sys.argv[1:])
