"""Runs statements in one session of Spark: a request in JSON on each line in, an answer in JSON on each line out.

{"load": NAME, "columns": {COLUMN: TYPE}, "file": FILE}   rows in JSON, one a line, become a view
{"sql": TEXT, "parameters": [...], "file": FILE}          the rows of a statement are written so, ordered by the first column
"""

import json
import os
import sys

from pyspark.sql import SparkSession
from pyspark.sql.types import BooleanType, DoubleType, LongType, StringType, StructField, StructType

# Java writes where it likes on the standard output: the answers keep it to themselves.
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

types = {"number": DoubleType(), "text": StringType(), "truth": BooleanType()}


def session_of(settings):
    builder = SparkSession.builder.master("local[2]").appName("martaba")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def load(session, request):
    schema = StructType([StructField(name, types[of]) for name, of in request["columns"].items()])
    name = request["load"].replace("`", "``")
    session.read.schema(schema).json(request["file"]).createOrReplaceTempView(f"`{name}`")
    return {}


def run(session, request):
    arguments = {f"p{place}": value for place, value in enumerate(request["parameters"], 1)}
    found = session.sql(request["sql"], arguments)
    names = found.columns
    with open(request["file"], "w", encoding="utf-8") as out:
        for row in sorted(found.collect(), key=lambda row: row[0]):
            out.write(json.dumps(dict(zip(names, row))) + "\n")
    return {}


def answer(session, request):
    try:
        return load(session, request) if "load" in request else run(session, request)
    except Exception as error:
        return {"error": str(error)[:4000]}


def main():
    session = session_of(json.loads(sys.argv[1]))
    print(json.dumps({"version": session.version}), file=answers, flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(session, json.loads(line))), file=answers, flush=True)
    session.stop()


main()
